import type { DocumentId, SectionId, UnitId } from './ids.ts';
import type { LineRange } from './line-range.ts';

/** A figure by which a section is to be measured. Values a document does not state are `null`. */
export interface Indicator {
  readonly id: UnitId;
  readonly document: DocumentId;
  readonly section: SectionId;
  readonly name: string;
  readonly description: string | null;
  readonly kind: 'KPI' | '数値目標';
  readonly unit: string | null;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly lines: LineRange;
}
