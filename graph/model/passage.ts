import type { DocumentId, SectionId, UnitId } from './ids.ts';
import type { LineRange } from './line-range.ts';

/** Any other running text worth finding. */
export interface Passage {
  readonly id: UnitId;
  readonly document: DocumentId;
  readonly section: SectionId | null;
  readonly text: string;
  readonly lines: LineRange;
}
