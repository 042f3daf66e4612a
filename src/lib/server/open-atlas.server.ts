import { env } from '$env/dynamic/private';
import { toGraphSettings } from '#graph/graph-settings.ts';
import { openGraph, type OpenGraph } from '#graph/open-graph.server.ts';

let opening: Promise<OpenGraph> | null = null;

/** The graph this server answers from, opened once; a failed opening is tried again at the next call. */
export function openAtlas(): Promise<OpenGraph> {
  opening ??= startOpening();
  return opening;
}

async function startOpening(): Promise<OpenGraph> {
  try {
    return await openGraph(toGraphSettings(env), (line) => {
      process.stderr.write(`${line}\n`);
    });
  } catch (error) {
    opening = null;
    throw error;
  }
}

/** Lets go of the graph, if it was opened. */
export async function closeAtlas(): Promise<void> {
  const graph = await opening?.catch(() => null);
  opening = null;
  await graph?.close();
}
