import { describe, expect, it } from 'vitest';
import { UNTOUCHED } from '#graph/exploring/exploration.ts';
import { countMentions, countNeighbours, queryOfGroup } from '#graph/exploring/neighbour-group.ts';
import { visiblePart } from '#graph/exploring/visible-part.ts';
import type { GraphPart } from '#graph/exploring/graph-part.ts';
import type { SubgraphNode } from '#graph/model/subgraph.ts';
import { node, syntheticPart } from '../../support/synthetic-part.ts';

const PART = syntheticPart([
  { id: 'm-1', city: '010001', mentions: ['migration', 'dx'], more: 3 },
  { id: 'm-2', city: '020001', mentions: ['migration'] },
]);

function find(part: GraphPart, id: string): SubgraphNode {
  const found = part.nodes.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no node ${id}`);
  return found;
}

describe('countNeighbours', () => {
  it('counts shown of all concepts of a unit', () => {
    const visible = visiblePart(PART, ['m-1', 'migration'].map(node), UNTOUCHED);
    expect(countMentions(find(PART, 'm-1'), visible)).toStrictEqual({ group: 'MENTIONS', shown: 1, total: 5 });
  });

  it('tells the measures that mention a concept from other units', () => {
    const migration = { ...find(PART, 'migration'), degrees: { MENTIONS: 9, BROADER: 1 } };
    const visible = visiblePart(PART, ['m-1', 'migration'].map(node), UNTOUCHED);
    expect(countNeighbours(migration, visible)).toStrictEqual([
      { group: 'MENTIONS', shown: 1, total: 2 },
      { group: 'BROADER', shown: 0, total: 1 },
      { group: 'MENTIONED_BY_OTHERS', shown: 0, total: 7 },
    ]);
  });

  it('has no group without neighbours', () => {
    expect(countNeighbours({ ...find(PART, 'm-2'), degrees: {} }, PART)).toStrictEqual([]);
    expect(countMentions({ ...find(PART, 'm-2'), degrees: {} }, PART).total).toBe(0);
  });
});

describe('queryOfGroup', () => {
  it('asks a concept for core units and others apart, everything else for a whole relation', () => {
    expect(queryOfGroup('MENTIONS', 'concept').kinds).toStrictEqual(['measure', 'project', 'focus', 'theme']);
    expect(queryOfGroup('MENTIONED_BY_OTHERS', 'concept').kinds).toStrictEqual([
      'indicator',
      'term',
      'policy-item',
      'passage',
    ]);
    expect(queryOfGroup('MENTIONS', 'measure')).toStrictEqual({ relations: ['MENTIONS'] });
    expect(queryOfGroup('HANDLED_BY', 'measure')).toStrictEqual({ relations: ['HANDLED_BY'] });
  });
});
