import type { DocumentId, SectionId, UnitId } from './ids.ts';
import type { LineRange } from './line-range.ts';

/** measure 施策, project 事業, focus 重点取組. */
export type MeasureKind = 'measure' | 'project' | 'focus';

/**
 * Where a title comes from: `verbatim` as printed, `cleaned` without numbers, marks or line breaks,
 * `composed` from the item's own words because none is printed, `lost` where the source lost it
 * (the title is then the beginning of the text).
 */
export type TitleOrigin = 'verbatim' | 'cleaned' | 'composed' | 'lost';

/** A place of another classification or document that a unit refers to, as printed. */
export interface CrossReference {
  readonly kind: string;
  readonly code: string;
  readonly label: string | null;
  readonly lines: LineRange;
}

/** The smallest thing a plan promises. */
export interface Measure {
  readonly id: UnitId;
  readonly document: DocumentId;
  /** Innermost heading above it. */
  readonly section: SectionId;
  readonly kind: MeasureKind;
  readonly number: string | null;
  readonly title: string;
  readonly titleOrigin: TitleOrigin;
  /** Running text; empty where the document gives a title only. */
  readonly text: string;
  readonly lines: LineRange;
  /** Departments as printed, in order. */
  readonly departments: readonly string[];
  /** Glossary terms whose mark stands in the measure. */
  readonly terms: readonly UnitId[];
  readonly crossReferences: readonly CrossReference[];
}
