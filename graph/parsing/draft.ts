import type { LineRange } from '../model/line-range.ts';
import type { Indicator } from '../model/indicator.ts';
import type { MeasureKind, TitleOrigin } from '../model/measure.ts';
import type { SourceText } from '../reading/source-text.ts';

/**
 * What parsing works with before ids are given. All words are {@link SourceText}, so that nothing can enter a unit that does
 * not stand in the source. Sections grow while the document is walked through; everything else is written once.
 */
export interface SectionDraft {
  readonly level: number;
  readonly parent: SectionDraft | null;
  readonly number: SourceText | null;
  readonly title: SourceText;
  readonly levelLabel: string;
  headingLines: LineRange;
  lines: LineRange;
  notes: readonly SourceText[];
}

/** A place of another classification, as printed. */
export interface ReferenceDraft {
  readonly kind: string;
  readonly code: SourceText;
  readonly label: SourceText | null;
  readonly lines: LineRange;
}

/** A measure, project or focus. */
export interface MeasureDraft {
  readonly section: SectionDraft;
  readonly kind: MeasureKind;
  readonly number: SourceText | null;
  readonly title: SourceText;
  /** `null`: as printed, or cleaned where the printed words differ; settled when ids are given. */
  readonly titleOrigin: TitleOrigin | null;
  readonly text: SourceText;
  readonly lines: LineRange;
  readonly departments: readonly SourceText[];
  /** Marks of footnotes (※8) in title and text. */
  readonly marks: readonly string[];
  readonly references: readonly ReferenceDraft[];
}

/** A named direction. `type` is the document's own word, from the profile. */
export interface ThemeDraft {
  readonly section: SectionDraft;
  readonly type: string;
  readonly number: SourceText | null;
  readonly title: SourceText;
  readonly text: SourceText;
  readonly lines: LineRange;
}

/** An indicator; values that are not stated are `null`. */
export interface IndicatorDraft {
  readonly section: SectionDraft;
  readonly kind: Indicator['kind'];
  readonly name: SourceText;
  readonly description: SourceText | null;
  readonly unit: SourceText | null;
  readonly baseline: SourceText | null;
  readonly target: SourceText | null;
  readonly lines: LineRange;
}

/** A glossary entry. */
export interface TermDraft {
  readonly mark: string | null;
  readonly word: SourceText;
  readonly definition: SourceText;
  readonly lines: LineRange;
}

/** An entry of the plan's own classification. */
export interface PolicyItemDraft {
  readonly group: SourceText;
  readonly code: SourceText;
  readonly title: SourceText;
  readonly plans: readonly SectionDraft[];
  readonly lines: LineRange;
}

/** An item of the plan being replaced. */
export interface PredecessorDraft {
  readonly number: SourceText | null;
  readonly title: SourceText;
  readonly text: SourceText;
  readonly lines: LineRange;
}

/** What became of an item. */
export interface LineageDraft {
  readonly from: PredecessorDraft | null;
  readonly to: MeasureDraft | null;
  readonly type: string;
  readonly note: SourceText;
  readonly lines: LineRange;
}

/** Running text that belongs to no other unit. */
export interface PassageDraft {
  readonly section: SectionDraft | null;
  readonly text: SourceText;
  readonly lines: LineRange;
}

/** Lines that belong to no unit, and why. */
export interface UnplacedDraft {
  readonly lines: LineRange;
  readonly reason: string;
}
