import { RELATION_TYPES } from '../model/graph-edge.ts';
import type { GraphEdge, RelationType } from '../model/graph-edge.ts';
import { compareText } from './compare-text.ts';

const RANKS = new Map<RelationType, number>(RELATION_TYPES.map((type, rank) => [type, rank]));

/** Place of a relation in `RELATION_TYPES`. */
export function relationRank(type: RelationType): number {
  return RANKS.get(type) ?? RELATION_TYPES.length;
}

/** Order of all lists of edges: relation (order of `RELATION_TYPES`), then `from`, then `to`, then `by` (`null` first). */
export function compareEdges(a: GraphEdge, b: GraphEdge): number {
  return (
    relationRank(a.type) - relationRank(b.type) ||
    compareText(a.from, b.from) ||
    compareText(a.to, b.to) ||
    Number(a.by !== null) - Number(b.by !== null) ||
    compareText(a.by ?? '', b.by ?? '')
  );
}
