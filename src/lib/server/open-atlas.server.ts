import { toGraphSettings } from '#graph/graph-settings.ts';
import { openGraph, type OpenGraph } from '#graph/open-graph.server.ts';

let opened: Promise<OpenGraph> | null = null;

/** The graph that the environment names, opened once for all requests; a failed opening is tried again by the next. */
export function openAtlas(): Promise<OpenGraph> {
  opened ??= openGraph(toGraphSettings(process.env)).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}
