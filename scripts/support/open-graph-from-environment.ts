import { toGraphSettings, toStoreName } from '#graph/graph-settings.ts';
import { openGraph, type OpenGraph } from '#graph/open-graph.server.ts';

/** Runs work on the graph the environment names (`--store` wins over `ATLAS_STORE`) and closes it whatever happens. */
export async function withGraph<Result>(
  work: (graph: OpenGraph) => Promise<Result>,
  options: { readonly store?: string | undefined } = {},
): Promise<Result> {
  const settings = toGraphSettings(process.env);
  const graph = await openGraph(
    options.store === undefined ? settings : { ...settings, store: toStoreName(options.store) },
  );
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}
