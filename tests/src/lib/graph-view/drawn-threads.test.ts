import { describe, expect, it } from 'vitest';
import { drawnThreads } from '../../../../src/lib/graph-view/drawn-threads.ts';
import { node, syntheticEdge } from '../../../support/synthetic-part.ts';

const EDGES = [
  syntheticEdge('MENTIONS', ['m-1', 'dx'], ['ＤＸ']),
  syntheticEdge('MENTIONS', ['m-2', 'dx'], ['デジタル']),
  syntheticEdge('SUCCEEDS', ['m-2', 'm-1']),
  syntheticEdge('MENTIONS', ['m-3', 'dx'], ['DX']),
];
const [FIRST, SECOND, , THIRD] = EDGES;

describe('drawnThreads', () => {
  it('is one thread for each edge where every node is drawn', () => {
    const threads = drawnThreads(EDGES, new Map());
    expect(threads.map(({ id, from, to }) => [id, from, to])).toStrictEqual([
      ['MENTIONS m-1 dx', 'm-1', 'dx'],
      ['MENTIONS m-2 dx', 'm-2', 'dx'],
      ['SUCCEEDS m-2 m-1', 'm-2', 'm-1'],
      ['MENTIONS m-3 dx', 'm-3', 'dx'],
    ]);
    expect(threads.map(({ edges }) => edges)).toStrictEqual(EDGES.map((edge) => [edge]));
  });

  it('joins the edges of a group and draws none within it', () => {
    const rows = new Map([
      [node('m-1'), 'group:s-1'],
      [node('m-2'), 'group:s-1'],
    ]);
    expect(drawnThreads(EDGES, rows)).toStrictEqual([
      { id: 'dx group:s-1', from: 'group:s-1', to: 'dx', edges: [FIRST, SECOND] },
      { id: 'MENTIONS m-3 dx', from: 'm-3', to: 'dx', edges: [THIRD] },
    ]);
  });
});
