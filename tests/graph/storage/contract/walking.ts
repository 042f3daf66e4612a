import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError, NotFoundError } from '#graph/errors.ts';
import { RELATION_TYPES } from '#graph/model/graph-edge.ts';
import { NODE_KINDS } from '#graph/model/graph-node.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { buildSampleGraph } from '../../../support/build-sample-graph.ts';
import { allPaths } from '../../../support/path-oracle.ts';
import { edgesOf, nodesOf } from '../../../support/sample-oracle.ts';
import { storeHolding } from './contract-setup.ts';
import type { ContractSetup } from './contract-setup.ts';

const GRAPH = buildSampleGraph({ seed: 6, plans: 3, measuresPerPlan: 4 });
const NODES = nodesOf(GRAPH);
const EDGES = edgesOf(GRAPH);
const WHOLE = { nodes: NODES, edges: EDGES };
const IDS = NODES.map(({ id }) => id);
const [FIRST = '', SECOND = ''] = IDS;
const ENDS = { from: FIRST as NodeId, to: SECOND as NodeId };

const ends = fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 2, maxLength: 2 });
const limits = fc.constantFrom(1, 2, 10);
const mostly = <Item>(items: readonly Item[]) =>
  fc.option(fc.subarray([...items], { minLength: Math.floor(items.length / 2) }), { nil: undefined });

/** Ways through the graph. */
export function describeWalking({ open, runs }: ContractSetup): void {
  const store = storeHolding(open, GRAPH);

  const expectPaths = async (query: Parameters<typeof allPaths>[1]): Promise<void> => {
    expect(await store().findPaths(query)).toStrictEqual(allPaths(WHOLE, query));
  };

  it('finds the shortest paths between two nodes, best first', () =>
    fc.assert(
      fc.asyncProperty(ends, limits, fc.integer({ min: 1, max: 5 }), async ([from, to], limit, maximumLength) => {
        await expectPaths({ from: from ?? ENDS.from, to: to ?? ENDS.to, limit, maximumLength });
      }),
      { numRuns: runs },
    ));

  it('walks only the relations asked for, and through the kinds asked for', () =>
    fc.assert(
      fc.asyncProperty(ends, mostly(RELATION_TYPES), mostly(NODE_KINDS), async ([from, to], relations, kinds) => {
        await expectPaths({
          from: from ?? ENDS.from,
          to: to ?? ENDS.to,
          relations,
          kinds,
          limit: 10,
          maximumLength: 6,
        });
      }),
      { numRuns: runs },
    ));

  it('finds no path where no relation may be walked', async () => {
    expect(await store().findPaths({ ...ENDS, relations: [], limit: 10, maximumLength: 6 })).toStrictEqual([]);
  });

  describe('refuses', () => {
    it.each([
      ['from', { ...ENDS, from: 'm-nothing' as NodeId }],
      ['to', { ...ENDS, to: 'm-nothing' as NodeId }],
    ])('an unknown node as %s', (_, unknown) =>
      expect(store().findPaths({ ...unknown, limit: 1, maximumLength: 1 })).rejects.toThrow(NotFoundError),
    );

    it('a path from a node to itself', () =>
      expect(store().findPaths({ from: ENDS.from, to: ENDS.from, limit: 1, maximumLength: 1 })).rejects.toThrow(
        InvalidInputError,
      ));

    it.each([0, 11, 1.5])('%s paths', (limit) =>
      expect(store().findPaths({ ...ENDS, limit, maximumLength: 1 })).rejects.toThrow(InvalidInputError),
    );

    it.each([0, 7, NaN])('paths of %s steps', (maximumLength) =>
      expect(store().findPaths({ ...ENDS, limit: 1, maximumLength })).rejects.toThrow(InvalidInputError),
    );
  });
}
