import type { DocumentId, SectionId } from './ids.ts';
import type { LineRange } from './line-range.ts';

/** Node of a document's ordered outline. */
export interface Section {
  readonly id: SectionId;
  readonly document: DocumentId;
  readonly parent: SectionId | null;
  /** Number as printed (①, 1, (2), 基本目標1), without the title; `null` where there is none. */
  readonly number: string | null;
  readonly title: string;
  /** The document's own name of this level: 基本目標, アクション, プラン, 節 … */
  readonly levelLabel: string;
  readonly headingLines: LineRange;
  /** From the heading to the end of the section. */
  readonly lines: LineRange;
  /** What the document remarks on the section as a whole, verbatim; `null` where it remarks nothing. */
  readonly note: string | null;
}
