import { describe, expect, it } from 'vitest';
import { UNTOUCHED } from '#graph/exploring/exploration.ts';
import { placedNodes, visiblePart } from '#graph/exploring/visible-part.ts';
import { city, concept, node, syntheticPart } from '../../support/synthetic-part.ts';

const PART = syntheticPart([
  { id: 'm-1', city: '010001', mentions: ['migration', 'dx'] },
  { id: 'm-2', city: '020001', mentions: ['migration'], kind: 'project' },
  { id: 'm-3', city: '020001', mentions: ['dx'] },
]);
const OPENING = ['m-1', 'm-2', 'migration'].map(node);

function shown(...args: Parameters<typeof visiblePart>) {
  const { nodes, edges } = visiblePart(...args);
  return { nodes: nodes.map(({ id }) => id), edges: edges.map(({ from, to }) => `${from}→${to}`) };
}

describe('visiblePart', () => {
  it('shows the opening with the edges inside it', () => {
    expect(shown(PART, OPENING, UNTOUCHED)).toStrictEqual({
      nodes: ['m-1', 'm-2', 'migration'],
      edges: ['m-1→migration', 'm-2→migration'],
    });
  });

  it('adds what expansions brought, each node once', () => {
    const expansions = [{ origin: node('m-1'), added: [node('dx'), node('m-2')] }];
    expect(shown(PART, OPENING, { ...UNTOUCHED, expansions }).nodes).toStrictEqual(['m-1', 'm-2', 'migration', 'dx']);
  });

  it('takes away hidden nodes and kinds that are switched off, with their edges', () => {
    const exploration = { ...UNTOUCHED, hidden: [node('m-1')], withoutKinds: ['project'] as const };
    expect(shown(PART, OPENING, exploration)).toStrictEqual({ nodes: ['migration'], edges: [] });
  });

  it('leaves out municipalities and documents that are switched off, never the concepts', () => {
    const all = [...OPENING, node('m-3'), node('dx')];
    const withoutMunicipalities = [city('020001')];
    expect(shown(PART, all, { ...UNTOUCHED, withoutMunicipalities }).nodes).toStrictEqual(['m-1', 'migration', 'dx']);
    const withoutDocuments = PART.documents.slice(0, 1).map(({ id }) => id);
    expect(shown(PART, all, { ...UNTOUCHED, withoutDocuments }).nodes).toStrictEqual(['m-2', 'migration', 'm-3', 'dx']);
  });

  it('shows only what is kept', () => {
    expect(shown(PART, OPENING, { ...UNTOUCHED, kept: [node('m-2')] }).nodes).toStrictEqual(['m-2']);
  });

  it('shows the concepts of a field and what stands beside them', () => {
    const fields = [{ id: concept('field'), label: '分野', en: 'field', concepts: [concept('dx')] }];
    const exploration = { ...UNTOUCHED, field: concept('field') };
    const all = [...OPENING, node('m-3'), node('dx')];
    expect(shown({ ...PART, fields }, all, exploration).nodes).toStrictEqual(['m-1', 'm-3', 'dx']);
  });

  it('shows so many steps around a node, and everything where that node is not shown', () => {
    const all = [...OPENING, node('m-3'), node('dx')];
    const around = (id: string, steps: 1 | 2 | 3) =>
      shown(PART, all, { ...UNTOUCHED, near: { centre: node(id), steps } }).nodes;
    expect(around('m-3', 1)).toStrictEqual(['m-3', 'dx']);
    expect(around('m-3', 2)).toStrictEqual(['m-1', 'm-3', 'dx']);
    expect(around('m-3', 3)).toStrictEqual(['m-1', 'migration', 'm-3', 'dx']);
    expect(around('gone', 1)).toHaveLength(5);
  });

  it('leaves out nodes that are not loaded', () => {
    expect(shown(PART, [node('gone'), ...OPENING], UNTOUCHED).nodes).toStrictEqual(['m-1', 'm-2', 'migration']);
  });
});

describe('placedNodes', () => {
  it('counts hidden nodes too, so that their place is kept', () => {
    const exploration = { ...UNTOUCHED, hidden: [node('m-1')] };
    expect(placedNodes(OPENING, exploration)).toStrictEqual(OPENING);
  });
});
