import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNTOUCHED, type Exploration } from '#graph/exploring/exploration.ts';
import { NODE_KINDS } from '#graph/model/graph-node.ts';
import { readView, toNodeId, writeView } from '../../../../src/lib/graph-view/view-address.ts';
import { node } from '../../../support/synthetic-part.ts';

const arbitraryId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/).map(node);
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
  },
  { noNullPrototype: true },
);
const arbitraryView = fc.record(
  {
    exploration: arbitraryExploration,
    openRows: fc.option(
      fc.uniqueArray(
        fc.array(arbitraryId, { minLength: 1, maxLength: 3 }).map((path) => path.join('/')),
        { maxLength: 4 },
      ),
    ),
    tab: fc.constantFrom('list' as const, 'tree' as const),
  },
  { noNullPrototype: true },
);

describe('the address of a view', () => {
  it('reads back exactly what was written', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(readView(writeView('', view))).toStrictEqual({ ...view, unread: 0, isOtherVersion: false });
      }),
    );
  });

  it('keeps the start and the language, and forgets the view before', () => {
    const view = { exploration: { ...UNTOUCHED, selected: node('m-1') }, openRows: null, tab: 'tree' } as const;
    expect(writeView('q=移住&lang=en&hide=m-9&x=a.b&grow=m-2', view)).toBe(
      `${new URLSearchParams({ q: '移住', lang: 'en' }).toString()}&sel=m-1&v=1`,
    );
  });

  it('is nothing where nothing was done', () => {
    expect(writeView('q=dx', { exploration: UNTOUCHED, openRows: null, tab: 'tree' })).toBe('q=dx');
  });

  it('selects the unit or concept that a picture begins with, until something else or nothing is selected', () => {
    const view = (selected: string | null) =>
      ({
        exploration: { ...UNTOUCHED, selected: selected === null ? null : node(selected) },
        openRows: null,
        tab: 'tree',
      }) as const;
    expect(readView('concept=dx').exploration.selected).toBe('dx');
    expect(readView('unit=m-1&concept=dx').exploration.selected).toBe('m-1');
    expect(readView('nodes=m-1&concept=dx').exploration.selected).toBeNull();
    expect(writeView('concept=dx', view('dx'))).toBe('concept=dx');
    expect(writeView('concept=dx', view(null))).toBe('concept=dx&sel=_&v=1');
    expect(readView('concept=dx&sel=_&v=1')).toMatchObject({ exploration: { selected: null }, unread: 0 });
  });

  it('stays short: an expansion costs its ids and little more', () => {
    const added = Array.from({ length: 12 }, (_, index) => node(`m-abcdefghij${String(index).padStart(2, '0')}`));
    const view = {
      exploration: { ...UNTOUCHED, expansions: [{ origin: node('migration'), added }] },
      openRows: null,
      tab: 'tree',
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

  it('opens an address of another version with its start alone', () => {
    expect(readView('sel=m-1&v=9')).toMatchObject({ exploration: UNTOUCHED, isOtherVersion: true });
  });
});
