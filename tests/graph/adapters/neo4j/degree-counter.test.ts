import { describe, expect, it } from 'vitest';
import { addDegrees, countDegrees } from '#graph/adapters/neo4j/degree-counter.ts';
import type { RelationType } from '#graph/model/graph-edge.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { edgeOf } from '#graph/storage/graph-parts.ts';

const edge = (type: RelationType, [from, to]: readonly [string, string], by: string | null = null) =>
  edgeOf(type, [from as NodeId, to as NodeId], { by });

describe('countDegrees', () => {
  it('counts neighbours by relation at both ends, and one that two rules join once', () => {
    const degrees = countDegrees([
      edge('MENTIONS', ['m', 'c'], 'label/1'),
      edge('MENTIONS', ['m', 'c'], 'section/1'),
      edge('MENTIONS', ['m', 'd']),
      edge('STATED_IN', ['m', 's']),
    ]);
    expect(Object.fromEntries(degrees)).toStrictEqual({
      m: { MENTIONS: 2, STATED_IN: 1 },
      c: { MENTIONS: 1 },
      d: { MENTIONS: 1 },
      s: { STATED_IN: 1 },
    });
  });
});

describe('addDegrees', () => {
  it('adds by relation', () => {
    expect(addDegrees({ MENTIONS: 2 }, { MENTIONS: 3, RELATED: 1 })).toStrictEqual({ MENTIONS: 5, RELATED: 1 });
  });
});
