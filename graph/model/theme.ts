import type { DocumentId, SectionId, UnitId } from './ids.ts';
import type { LineRange } from './line-range.ts';

/** A named direction of a plan that is not a measure: 視点, 柱, 政策分野, 手法. */
export interface Theme {
  readonly id: UnitId;
  readonly document: DocumentId;
  readonly section: SectionId;
  /** The document's own word for it. */
  readonly type: string;
  readonly number: string | null;
  readonly title: string;
  readonly text: string;
  readonly lines: LineRange;
}
