import { toGraphSettings, toStoreName } from '#graph/graph-settings.ts';
import { openGraph, type OpenGraph } from '#graph/open-graph.server.ts';
import { useAndClose } from './use-and-close.ts';

interface StoreChoice {
  readonly store?: string | undefined;
}

/** Opens the graph the environment names; `--store` wins over `ATLAS_STORE`. `log` takes what went wrong and was survived. */
export function openGraphFromEnvironment(
  { store }: StoreChoice = {},
  log?: (line: string) => void,
): Promise<OpenGraph> {
  const settings = toGraphSettings(process.env);
  return openGraph(store === undefined ? settings : { ...settings, store: toStoreName(store) }, log);
}

/** Runs work on the graph the environment names and closes it whatever happens. */
export async function withGraph<Result>(
  work: (graph: OpenGraph) => Promise<Result>,
  options: StoreChoice = {},
): Promise<Result> {
  return useAndClose(await openGraphFromEnvironment(options), work);
}
