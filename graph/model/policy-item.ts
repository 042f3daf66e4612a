import type { DocumentId, SectionId, UnitId } from './ids.ts';
import type { LineRange } from './line-range.ts';

/** Entry of a plan's own classification that measures refer to (施策大項目). */
export interface PolicyItem {
  readonly id: UnitId;
  readonly document: DocumentId;
  readonly group: string;
  readonly code: string;
  readonly title: string;
  /** Sections marked for this entry in the document's matrix, in column order. */
  readonly plans: readonly SectionId[];
  readonly lines: LineRange;
}
