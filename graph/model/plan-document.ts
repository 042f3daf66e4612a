import type { DocumentId } from './ids.ts';
import type { Municipality } from './municipality.ts';

/** Time a plan covers, in fiscal years (April to March); `label` is the printed wording. */
export interface PlanPeriod {
  readonly label: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** One source file of a municipality's plan. What the file does not say is `null`. */
export interface PlanDocument {
  readonly id: DocumentId;
  /** File name as delivered. */
  readonly source: string;
  /** SHA-256 of the file's bytes, lower-case hex. */
  readonly sha256: string;
  readonly lineCount: number;
  readonly title: string;
  /** Kind of plan in the field's words, for example 総合戦略. */
  readonly kind: string;
  /** Status as printed: 案, 素案, 公表資料 …; `null` where the document states none. */
  readonly status: string | null;
  readonly period: PlanPeriod | null;
  readonly city: Municipality;
  /** False where the document holds no list of measures, so that "none found" is never said of it. */
  readonly listsMeasures: boolean;
  /** Fingerprint of what was read: file bytes, profile, and version of the reading rules. */
  readonly readingStamp: string;
}
