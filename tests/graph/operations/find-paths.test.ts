import { beforeAll, describe, expect, it } from 'vitest';
import { InvalidInputError, NotFoundError } from '#graph/errors.ts';
import type { ConceptId, NodeId } from '#graph/model/ids.ts';
import { findPaths } from '#graph/operations/find-paths.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

const MIGRATION = 'migration-settlement' as ConceptId;

describe('findPaths', () => {
  const graph = useSampleGraph();
  let units: readonly NodeId[];

  beforeAll(async () => {
    const { nodes } = await graph.store.findNeighbours({ origin: MIGRATION, relations: ['MENTIONS'], limit: 50 });
    units = nodes.filter(({ id }) => id !== MIGRATION).map(({ id }) => id);
  });

  function ends(): { from: NodeId; to: NodeId } {
    const [from, to] = [units[0], units.at(-1)];
    if (from === undefined || to === undefined) throw new Error('no units');
    return { from, to };
  }

  it('leads from end to end over loaded edges, shorter ways first', async () => {
    const { from, to } = ends();
    const { paths, nodes, edges } = await findPaths(graph, { from, to, limit: 5 });
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.map((path) => [path[0], path.at(-1)])).toStrictEqual(paths.map(() => [from, to]));
    expect(paths.map((path) => path.length)).toStrictEqual(paths.map((path) => path.length).sort((a, b) => a - b));
    const joined = new Set(edges.flatMap((edge) => [`${edge.from} ${edge.to}`, `${edge.to} ${edge.from}`]));
    const hops = paths.flatMap((path) => path.slice(1).map((id, index) => `${path[index] ?? ''} ${id}`));
    expect(hops.filter((hop) => !joined.has(hop))).toStrictEqual([]);
    expect(new Set(nodes.map(({ id }) => id)).has(to)).toBe(true);
  });

  it('tells what both have in common', async () => {
    const { from, to } = ends();
    const { common } = await findPaths(graph, { from, to, limit: 1 });
    expect(common).toContain(MIGRATION);
    expect([...common].sort()).toStrictEqual(common);
  });

  it('does not take two measures for related because they stand in one document', async () => {
    const { from, to } = ends();
    const { paths, nodes } = await findPaths(graph, { from, to, limit: 10 });
    const kinds = new Map(nodes.map(({ id, record }) => [id, record.kind]));
    const between = paths.flatMap((path) => path.slice(1, -1).map((id) => kinds.get(id)));
    expect(between.filter((kind) => kind === 'document' || kind === 'municipality')).toStrictEqual([]);
  });

  it('refuses what cannot have a path', async () => {
    await expect(findPaths(graph, { from: MIGRATION, to: MIGRATION, limit: 3 })).rejects.toThrow(InvalidInputError);
    const gone = 'm-gone' as NodeId;
    await expect(findPaths(graph, { from: MIGRATION, to: gone, limit: 3 })).rejects.toThrow(NotFoundError);
  });
});
