import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjacencyOf } from '#graph/adapters/embedded/adjacency.ts';
import { shortestPaths, type PathSearch } from '#graph/adapters/embedded/shortest-paths.ts';

const NODES = 8;
const pairs = fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1)).filter(([a, b]) => a !== b);
/** Dense enough for many paths of one length and weight. */
const graphs = fc.array(pairs, { minLength: 6, maxLength: 24 });
/** The order of ids need not be that of the numbers. */
const orders = fc.shuffledSubarray([...Array(NODES).keys()], { minLength: NODES, maxLength: NODES });
const surroundings = fc.record({ order: orders, closed: fc.nat(NODES - 1) });
const searches: fc.Arbitrary<PathSearch> = fc.record({
  from: fc.constant(0),
  to: fc.integer({ min: 1, max: NODES - 1 }),
  limit: fc.integer({ min: 1, max: 10 }),
  maximumLength: fc.integer({ min: 1, max: 6 }),
});

describe('shortestPaths', () => {
  it('finds what walking everywhere finds, in order of length, weight and ids', () => {
    fc.assert(
      fc.property(graphs, surroundings, searches, (edges, { order, closed }, search) => {
        const ends = {
          types: new Uint8Array(edges.length),
          from: Uint32Array.from(edges, ([from]) => from),
          to: Uint32Array.from(edges, ([, to]) => to),
        };
        const area = {
          adjacency: adjacencyOf(ends, NODES),
          passesEdge: () => true,
          passesNode: (node: number) => node !== closed,
          ranks: Uint32Array.from(order),
        };
        expect(shortestPaths(area, search)).toStrictEqual(slowly(edges, search, { order, closed }));
      }),
      { numRuns: 500 },
    );
  });
});

interface Surroundings {
  readonly order: readonly number[];
  readonly closed: number;
}

function slowly(
  edges: readonly (readonly [number, number])[],
  { from, to, limit, maximumLength }: PathSearch,
  { order, closed }: Surroundings,
): readonly (readonly number[])[] {
  const degree = (node: number) => edges.filter((edge) => edge.includes(node)).length;
  const joined = (a: number, b: number) => edges.some((edge) => edge.includes(a) && edge.includes(b));
  const grow = (path: readonly number[]): readonly (readonly number[])[] => {
    const last = path.at(-1);
    if (last === to) return [path];
    if (last === undefined || path.length > maximumLength || (last === closed && path.length > 1)) return [];
    return order.flatMap((_, node) => (joined(last, node) && !path.includes(node) ? grow([...path, node]) : []));
  };
  const weight = (path: readonly number[]) => path.slice(1, -1).reduce((product, node) => product * degree(node), 1);
  const ids = (path: readonly number[]) => path.map((node) => String(order[node])).join(' ');
  return [...grow([from])]
    .sort((a, b) => a.length - b.length || weight(a) - weight(b) || (ids(a) < ids(b) ? -1 : 1))
    .slice(0, limit);
}
