import type { OpenGraph } from '#graph/open-graph.server.ts';

/** A graph that is opened when it is first needed, and again where that failed. */
export interface KeptGraph {
  readonly open: () => Promise<OpenGraph>;
  readonly close: () => Promise<void>;
}

/** Keeps what `open` gives for all who ask. */
export function keepGraph(open: () => Promise<OpenGraph>): KeptGraph {
  let opening: Promise<OpenGraph> | null = null;
  return {
    open() {
      opening ??= open().catch((error: unknown) => {
        opening = null;
        throw error;
      });
      return opening;
    },
    async close() {
      const graph = await opening?.catch(() => null);
      opening = null;
      await graph?.close();
    },
  };
}
