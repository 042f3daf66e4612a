import { describe, expect, it } from 'vitest';
import { UNTOUCHED } from '#graph/exploring/exploration.ts';
import { placedNodes, visiblePart } from '#graph/exploring/visible-part.ts';
import { node, syntheticPart } from '../../support/synthetic-part.ts';

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

  it('leaves out nodes that are not loaded', () => {
    expect(shown(PART, [node('gone'), ...OPENING], UNTOUCHED).nodes).toStrictEqual(['m-1', 'm-2', 'migration']);
  });
});

describe('placedNodes', () => {
  it('counts hidden nodes too, so that their place is kept', () => {
    expect(placedNodes(OPENING, { ...UNTOUCHED, hidden: [node('m-1')] })).toStrictEqual(OPENING);
  });
});
