import type { GraphNode } from '../model/graph-node.ts';

/** Nodes in the order of documents, then lines; what has no line (a department) comes last. Ties by id. */
export function sortByPlan<Node extends GraphNode>(nodes: readonly Node[]): readonly Node[] {
  return [...nodes].sort(
    (a, b) => compare(a.document ?? '~', b.document ?? '~') || firstLine(a) - firstLine(b) || compare(a.id, b.id),
  );
}

function firstLine({ record: { value } }: GraphNode): number {
  return 'lines' in value ? value.lines[0] : Number.MAX_SAFE_INTEGER;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
