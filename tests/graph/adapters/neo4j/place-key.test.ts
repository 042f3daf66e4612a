import { describe, expect, it } from 'vitest';
import { placeKey, slotKey } from '#graph/adapters/neo4j/place-key.ts';
import { compareNodes } from '#graph/storage/compare-nodes.ts';
import { compareText } from '#graph/storage/compare-text.ts';
import { buildSampleGraph } from '../../../support/build-sample-graph.ts';
import { nodesOf } from '../../../support/sample-oracle.ts';

const NODES = nodesOf(buildSampleGraph({ seed: 11, plans: 6 }));

describe('placeKey', () => {
  it('orders nodes as documents do', () => {
    const shuffled = [...NODES].sort((a, b) => compareText(a.id, b.id));
    const byKey = shuffled.toSorted((a, b) => compareText(placeKey('a', a), placeKey('a', b)));
    expect(byKey).toStrictEqual(shuffled.toSorted(compareNodes));
  });

  it('is different for each node', () => {
    expect(new Set(NODES.map((node) => placeKey('b', node))).size).toBe(NODES.length);
  });
});

describe('slotKey', () => {
  it('tells the two slots apart', () => {
    expect([slotKey('a', 'm-x'), slotKey('b', 'm-x')]).toStrictEqual(['a m-x', 'b m-x']);
  });
});
