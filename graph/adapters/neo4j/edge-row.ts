import { int } from 'neo4j-driver';
import type { GraphEdge } from '../../model/graph-edge.ts';
import type { Slot } from './labels.ts';
import { slotKey } from './place-key.ts';

/** Ends and properties of an edge: what people ask for, and in `_edge` the exact edge. */
export function edgeRow(slot: Slot, edge: GraphEdge): Readonly<Record<string, unknown>> {
  const { type, from, to, evidence, by, note, lines } = edge;
  return {
    from: slotKey(slot, from),
    to: slotKey(slot, to),
    properties: {
      evidence: evidence.length === 0 ? null : evidence.map(({ text }) => text),
      ...(type === 'SUCCEEDS' ? { type: by } : { by }),
      note,
      lines: lines === null ? null : lines.map((line) => int(line)),
      _edge: JSON.stringify(edge),
    },
  };
}
