import type { ConceptId, UnitId } from './ids.ts';

/**
 * The words that show a claim: `text` is `line.slice(start, end)` of the source line as delivered
 * (offsets in UTF-16 code units, end exclusive). Words that wrap over lines give one evidence per line.
 */
export interface Evidence {
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A unit names a concept. */
export interface Mention {
  readonly concept: ConceptId;
  readonly unit: UnitId;
  readonly evidence: readonly Evidence[];
  /** Which rule found it: `label` (words of the unit) or `section` (words of the heading above it), with the rule's version. */
  readonly by: string;
}
