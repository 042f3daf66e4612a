import { describe, expect, it } from 'vitest';
import { expandPlaceStep, expandStep } from '#graph/exploring/expansion-step.ts';
import { UNTOUCHED, type Exploration } from '#graph/exploring/exploration.ts';
import { takeStep } from '#graph/exploring/take-step.ts';
import { visiblePart } from '#graph/exploring/visible-part.ts';
import { bareNode, city, concept, documentId, node, syntheticPart } from '../../support/synthetic-part.ts';

const UNITS = syntheticPart([
  { id: 'm-1', city: '010001', mentions: ['dx'] },
  { id: 'm-2', city: '010001', kind: 'project', mentions: ['dx'] },
  { id: 'm-3', city: '010001', kind: 'focus', mentions: [] },
  { id: 'm-4', city: '020001', kind: 'project', mentions: ['dx'] },
]);
const DEPARTMENT = { id: node('b-1'), municipality: city('010001'), name: '企画課' };
const PART = {
  ...UNITS,
  nodes: [...UNITS.nodes, bareNode('b-1', { kind: 'department', value: DEPARTMENT as never }, '010001')],
};
const OPENING = ['m-1', 'm-2', 'm-4', 'b-1', 'dx'].map(node);
const PLACE = city('010001');

const picture = (changes: Partial<Exploration>, ...brought: readonly string[]) => ({
  part: PART,
  opening: OPENING,
  exploration: { ...UNTOUCHED, ...changes },
  brought: brought.map(node),
});

describe('expandStep', () => {
  it('tells what is new in the picture from what it held out of sight', () => {
    expect(expandStep(node('dx'), picture({ hidden: [node('m-1')] }, 'm-3', 'm-1'))).toStrictEqual({
      name: 'expand',
      node: 'dx',
      added: ['m-3'],
      again: ['m-1'],
    });
  });
});

describe('expandPlaceStep', () => {
  it('brings what is new, with its kinds and documents', () => {
    expect(expandPlaceStep(PLACE, picture({}, 'm-3'))).toStrictEqual({
      name: 'expand-place',
      municipality: '010001',
      added: ['m-3'],
      again: [],
      kinds: ['focus'],
      documents: ['d-010001'],
    });
  });

  it('leaves hidden what was not brought', () => {
    expect(expandPlaceStep(PLACE, picture({ hidden: [node('m-1'), node('m-2')] }, 'm-1')).again).toStrictEqual(['m-1']);
  });

  it.each<Partial<Exploration>>([
    {},
    { withoutKinds: ['project'] },
    { withoutKinds: ['focus', 'department'] },
    { withoutDocuments: [documentId('d-010001')] },
    { withoutMunicipalities: [PLACE] },
    { kept: [node('dx')] },
    { field: concept('dx') },
    { near: { centre: node('m-4'), steps: 1 } },
    { hidden: [node('m-2')] },
  ])('leaves nothing that the plans of a municipality promise out of sight: %j', (changes) => {
    const before = picture(changes, 'm-3', ...(changes.hidden ?? []));
    const after = takeStep(before.exploration, expandPlaceStep(PLACE, before));
    const seen = visiblePart(PART, OPENING, after).nodes.map(({ id }) => id);
    expect(seen).toEqual(expect.arrayContaining(['m-1', 'm-2', 'm-3']));
    expect(after.withoutKinds).toStrictEqual((changes.withoutKinds ?? []).filter((kind) => kind === 'department'));
  });

  it('puts away what it brought, and nothing that grew on the opening', () => {
    const opened = { expansions: [{ origin: node('m-1'), added: [node('m-9')] }], selected: node('m-1') };
    const before = picture({ ...opened, hidden: [node('m-1')] }, 'm-3', 'm-1');
    const after = takeStep(before.exploration, expandPlaceStep(PLACE, before));
    expect(takeStep(after, { name: 'collapse', node: PLACE })).toStrictEqual({ ...UNTOUCHED, ...opened });
  });
});
