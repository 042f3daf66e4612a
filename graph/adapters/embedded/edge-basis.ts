import type { GraphEdge } from '../../model/graph-edge.ts';
import type { LineRange } from '../../model/line-range.ts';

/** What an edge rests on, everything but its type and ends. */
export type EdgeBasis = Pick<GraphEdge, 'evidence' | 'by' | 'note' | 'lines'>;

type PackedBasis = readonly [
  by: string | null,
  note: string | null,
  lines: LineRange | null,
  evidence: readonly (readonly [text: string, line: number, start: number, end: number])[],
];

/** Compact text of a basis; empty where there is nothing to say. */
export function packEdgeBasis({ evidence, by, note, lines }: EdgeBasis): string {
  if (evidence.length === 0 && by === null && note === null && lines === null) return '';
  return JSON.stringify([by, note, lines, evidence.map(({ text, line, start, end }) => [text, line, start, end])]);
}

/** The basis that {@link packEdgeBasis} wrote; the checksum of the snapshot vouches for its form. */
export function unpackEdgeBasis(packed: string): EdgeBasis {
  if (packed === '') return { evidence: [], by: null, note: null, lines: null };
  const [by, note, lines, evidence] = JSON.parse(packed) as PackedBasis;
  return {
    evidence: evidence.map(([text, line, start, end]) => ({ text, line, start, end })),
    by,
    note,
    lines,
  };
}
