import type { DocumentId } from './ids.ts';
import type { LineRange } from './line-range.ts';

/** A misprint or reading error of a source line, declared in the document's profile; the original stays visible. */
export interface Correction {
  readonly document: DocumentId;
  readonly line: number;
  readonly printed: string;
  readonly corrected: string;
  readonly reason: string;
}

/** Non-empty lines that belong to no unit, and why (table separator, page heading, figure residue). */
export interface UnplacedLines {
  readonly document: DocumentId;
  readonly lines: LineRange;
  readonly reason: string;
}
