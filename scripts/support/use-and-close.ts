import type { OpenGraph } from '#graph/open-graph.server.ts';

/** Runs work on a graph and closes it whatever happens. */
export async function useAndClose<Result>(
  graph: OpenGraph,
  work: (graph: OpenGraph) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}
