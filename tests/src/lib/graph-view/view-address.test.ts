import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNTOUCHED, type Exploration } from '#graph/exploring/exploration.ts';
import type { DocumentId } from '#graph/model/ids.ts';
import { CITY_LANES } from '#graph/exploring/picture-layout.ts';
import { NODE_KINDS } from '#graph/model/graph-node.ts';
import { toNodeId } from '../../../../src/lib/graph-view/address-words.ts';
import { TABLE_COLUMNS } from '../../../../src/lib/graph-view/table-rows.ts';
import { freezeView, readView, writeView } from '../../../../src/lib/graph-view/view-address.ts';
import { city, concept, node } from '../../../support/synthetic-part.ts';

const arbitraryId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/).map(node);
const arbitraryConcept = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/).map(concept);
const arbitraryDocument = arbitraryId.map((id) => id as DocumentId);
const arbitraryPlace = fc.integer({ min: -99_999, max: 99_999 });
const arbitraryIds = fc.uniqueArray(arbitraryId, { maxLength: 6 });
const arbitraryExploration: fc.Arbitrary<Exploration> = fc.record(
  {
    selected: fc.option(arbitraryId),
    expansions: fc.array(
      fc
        .uniqueArray(arbitraryId, { minLength: 2, maxLength: 5 })
        .map(([origin = node('a'), ...added]) => ({ origin, added })),
      { maxLength: 4 },
    ),
    hidden: arbitraryIds,
    withoutKinds: fc.subarray([...NODE_KINDS]),
    companion: fc.option(arbitraryId),
    withoutMunicipalities: fc.uniqueArray(fc.stringMatching(/^\d{6}$/).map(city), { maxLength: 3 }),
    withoutDocuments: fc.uniqueArray(arbitraryDocument, { maxLength: 3 }),
    field: fc.option(arbitraryConcept),
    kept: fc.option(arbitraryIds),
    near: fc.option(fc.record({ centre: arbitraryId, steps: fc.constantFrom(1, 2, 3) }, { noNullPrototype: true })),
    path: arbitraryIds,
    openSections: fc.uniqueArray(arbitraryDocument, { maxLength: 3 }),
    layout: fc.oneof(
      fc.constant(CITY_LANES),
      fc.record(
        {
          name: fc.constantFrom('force', 'concentric', 'outline'),
          centre: fc.option(arbitraryId),
          settled: fc.nat({ max: 20 }),
        },
        { noNullPrototype: true },
      ),
    ),
    sides: fc.uniqueArray(
      fc.record(
        { municipality: fc.stringMatching(/^\d{6}$/).map(city), side: fc.constantFrom('left', 'right') },
        { noNullPrototype: true },
      ),
      { maxLength: 3, selector: ({ municipality }) => municipality },
    ),
    pins: fc.uniqueArray(
      fc.record({ node: arbitraryId, x: arbitraryPlace, y: arbitraryPlace }, { noNullPrototype: true }),
      { maxLength: 4, selector: ({ node: id }) => id },
    ),
  },
  { noNullPrototype: true },
);
const arbitraryView = fc.record(
  {
    exploration: arbitraryExploration,
    tableOrder: fc.option(
      fc.record({ column: fc.constantFrom(...TABLE_COLUMNS), isDescending: fc.boolean() }, { noNullPrototype: true }),
    ),
    openRows: fc.option(
      fc.uniqueArray(
        fc.array(arbitraryId, { minLength: 1, maxLength: 3 }).map((path) => path.join('/')),
        { maxLength: 4 },
      ),
    ),
    tab: fc.constantFrom('list' as const, 'tree' as const, 'table' as const, null),
    camera: fc.option(
      fc.record(
        {
          zoom: fc.integer({ min: 10, max: 300 }).map((percent) => percent / 100),
          x: arbitraryPlace,
          y: arbitraryPlace,
        },
        { noNullPrototype: true },
      ),
    ),
  },
  { noNullPrototype: true },
);

describe('the address of a view', () => {
  it('reads back exactly what was written', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(readView(writeView('', view))).toStrictEqual({
          ...view,
          opening: null,
          stamp: null,
          unread: 0,
          isOtherVersion: false,
        });
      }),
    );
  });

  it('keeps the start and the language, and forgets the view before', () => {
    const view = {
      exploration: { ...UNTOUCHED, selected: node('m-1') },
      openRows: null,
      tab: null,
      camera: null,
      tableOrder: null,
    } as const;
    expect(writeView('q=移住&lang=en&hide=m-9&x=a.b&grow=m-2', view)).toBe(
      `${new URLSearchParams({ q: '移住', lang: 'en' }).toString()}&sel=m-1&v=2`,
    );
  });

  it('is nothing where nothing was done', () => {
    expect(
      writeView('q=dx', { exploration: UNTOUCHED, openRows: null, tab: null, camera: null, tableOrder: null }),
    ).toBe('q=dx');
  });

  it('selects the unit or concept that a picture begins with, until something else or nothing is selected', () => {
    const view = (selected: string | null) =>
      ({
        exploration: { ...UNTOUCHED, selected: selected === null ? null : node(selected) },
        openRows: null,
        tab: null,
        camera: null,
        tableOrder: null,
      }) as const;
    expect(readView('concept=dx').exploration.selected).toBe('dx');
    expect(readView('unit=m-1&concept=dx').exploration.selected).toBe('m-1');
    expect(readView('nodes=m-1&concept=dx').exploration.selected).toBeNull();
    expect(writeView('concept=dx', view('dx'))).toBe('concept=dx');
    expect(writeView('concept=dx', view(null))).toBe('concept=dx&sel=_&v=2');
    expect(readView('concept=dx&sel=_&v=2')).toMatchObject({ exploration: { selected: null }, unread: 0 });
  });

  it('stays short: an expansion costs its ids and little more', () => {
    const added = Array.from({ length: 12 }, (_, index) => node(`m-abcdefghij${String(index).padStart(2, '0')}`));
    const view = {
      exploration: { ...UNTOUCHED, expansions: [{ origin: node('migration'), added }] },
      openRows: null,
      tab: null,
      camera: null,
      tableOrder: null,
    } as const;
    expect(writeView('', view).length).toBeLessThan(12 * 15 + 20);
  });

  it('leaves out what cannot be an id, counts it and never fails', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (selected, hidden) => {
        const search = new URLSearchParams({ sel: selected, hide: hidden }).toString();
        const { exploration, unread } = readView(search);
        expect([...exploration.hidden, ...(exploration.selected === null ? [] : [exploration.selected])]).toSatisfy(
          (ids: readonly string[]) => ids.every((id) => toNodeId(id) !== null),
        );
        expect(unread).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(readView('hide=m-1.<script>.m-1').unread).toBe(1);
  });

  it('reads addresses of the first version', () => {
    expect(readView('sel=m-1&x=a.b&v=1')).toMatchObject({
      exploration: { ...UNTOUCHED, selected: 'm-1', expansions: [{ origin: 'a', added: ['b'] }] },
      isOtherVersion: false,
    });
  });

  it('keeps what the picture opened with where it is made to last', () => {
    const lasting = freezeView('q=dx&sel=m-1&v=2', { opening: [node('m-1'), node('dx')], stamp: 'abc12345' });
    expect(readView(lasting)).toMatchObject({ opening: ['m-1', 'dx'], stamp: 'abc12345' });
    expect(readView('set=m-1.%3Cb%3E&data=../x')).toMatchObject({ opening: ['m-1'], stamp: null, unread: 1 });
  });

  it.each(['lay=spiral.1', 'lay=', 'near=m-1.4', 'near=m-1', 'pin=m-1.2', 'pin=m-1.x.y', 'cam=0.1.2', 'cam=100.1'])(
    'reads %s as nothing done',
    (search) => {
      expect(readView(search)).toMatchObject({ exploration: UNTOUCHED, camera: null, isOtherVersion: false });
    },
  );

  it('opens an address of another version with its start alone', () => {
    expect(readView('sel=m-1&v=9')).toMatchObject({ exploration: UNTOUCHED, isOtherVersion: true });
  });
});
