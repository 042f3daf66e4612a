import type { DocumentId } from './ids.ts';
import type { LineRange } from './line-range.ts';

/** Another plan, law or vision that a document names, and how it stands to it (整合, 根拠, 継承 …). */
export interface RelatedPlan {
  readonly document: DocumentId;
  readonly relation: string;
  readonly name: string;
  readonly lines: LineRange;
}
