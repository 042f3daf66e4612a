import type { ExportedGraph } from './exported-graph.ts';

/** A picture as JSON under a named schema, indented by two. */
export function toGraphJson(graph: ExportedGraph): string {
  return `${JSON.stringify({ schema: 'shisaku-atlas-graph/1', ...graph }, null, 2)}\n`;
}
