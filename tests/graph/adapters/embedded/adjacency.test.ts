import fc from 'fast-check';
import { expect, it } from 'vitest';
import { adjacencyOf, otherEnd } from '#graph/adapters/embedded/adjacency.ts';
import { RELATION_TYPES } from '#graph/model/graph-edge.ts';

const NODES = 9;
const edgeLists = fc.array(
  fc
    .record({ type: fc.nat(RELATION_TYPES.length - 1), from: fc.nat(NODES - 1), to: fc.nat(NODES - 1) })
    .filter(({ from, to }) => from !== to),
  { maxLength: 60 },
);

it('lists the edges of each node by relation, neighbour and number', () => {
  fc.assert(
    fc.property(edgeLists, (edges) => {
      const ends = {
        types: Uint8Array.from(edges, ({ type }) => type),
        from: Uint32Array.from(edges, ({ from }) => from),
        to: Uint32Array.from(edges, ({ to }) => to),
      };
      const adjacency = adjacencyOf(ends, NODES);
      for (let node = 0; node < NODES; node += 1) {
        const expected = edges
          .map(({ type, from, to }, edge) => ({ type, edge, touches: from === node || to === node }))
          .filter(({ touches }) => touches)
          .map(({ type, edge }) => [type, otherEnd(ends, edge, node), edge] as const)
          .sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
        const range = [adjacency.offsets[node], adjacency.offsets[node + 1]] as const;
        expect([...adjacency.edges.subarray(...range)]).toStrictEqual(expected.map(([, , edge]) => edge));
        expect([...adjacency.neighbours.subarray(...range)]).toStrictEqual(expected.map(([, other]) => other));
      }
    }),
  );
});
