import type { NodeId } from './ids.ts';
import type { LineRange } from './line-range.ts';
import type { Evidence } from './mention.ts';

/**
 * Types of edge, each read "from TYPE to":
 * document PUBLISHED_BY municipality · section PART_OF section or document · unit STATED_IN section or document ·
 * unit MENTIONS concept · measure HANDLED_BY department · measure USES_TERM term · measure REFERS_TO policy item ·
 * policy item COVERED_BY section · measure SUCCEEDS predecessor · concept BROADER concept · concept RELATED concept (symmetric,
 * stored once, from the smaller id).
 */
export const RELATION_TYPES = [
  'PUBLISHED_BY',
  'PART_OF',
  'STATED_IN',
  'MENTIONS',
  'HANDLED_BY',
  'USES_TERM',
  'REFERS_TO',
  'COVERED_BY',
  'SUCCEEDS',
  'BROADER',
  'RELATED',
] as const;

/** One of {@link RELATION_TYPES}. */
export type RelationType = (typeof RELATION_TYPES)[number];

/** A stored connection and what it rests on. */
export interface GraphEdge {
  readonly type: RelationType;
  readonly from: NodeId;
  readonly to: NodeId;
  /** The words that show it; empty where the outline itself is the reason. */
  readonly evidence: readonly Evidence[];
  /** Rule that found it, lineage type, or `null`. */
  readonly by: string | null;
  /** The document's own remark (lineage note), or `null`. */
  readonly note: string | null;
  readonly lines: LineRange | null;
}
