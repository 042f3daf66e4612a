import type { DocumentId, UnitId } from './ids.ts';
import type { LineRange } from './line-range.ts';

/** Glossary entry of a document. `mark` is the footnote mark (※8) or `null` where the entry has none. */
export interface Term {
  readonly id: UnitId;
  readonly document: DocumentId;
  readonly mark: string | null;
  readonly word: string;
  readonly definition: string;
  readonly lines: LineRange;
}
