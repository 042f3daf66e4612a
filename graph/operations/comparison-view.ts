import type { RowOrder, RowRange } from '../comparing/arrange-rows.ts';
import type { ComparisonCell } from '../comparing/comparison.ts';
import type { ConceptId, MunicipalityCode } from '../model/ids.ts';
import type { PlanDocument } from '../model/plan-document.ts';
import type { MunicipalitySummary } from '../model/subgraph.ts';
import type { ConceptChip, MentioningUnit } from './views.ts';

/** What is to be compared, and how it is to stand. */
export interface ComparisonRequest {
  /** In the order of the columns; empty = the first municipalities by code. */
  readonly municipalities: readonly MunicipalityCode[];
  readonly order: RowOrder;
  readonly range: RowRange;
  /** Only concepts under this one at the top of the scheme; `null` = all. */
  readonly field: ConceptId | null;
  /** Only concepts with a name that holds these words; empty = all. */
  readonly text: string;
  /** Concepts whose quotes are to be read. */
  readonly opened: readonly ConceptId[];
  /** Municipality from which differences are seen; `null` = the first compared one that lists measures. */
  readonly base: MunicipalityCode | null;
}

/** A municipality as a column: with the documents the numbers rest on. */
export interface ComparedMunicipality extends Omit<MunicipalitySummary, 'documents'> {
  readonly documents: readonly Pick<PlanDocument, 'id' | 'title' | 'status' | 'period'>[];
}

/** Units behind a cell, in document order, of all there are. */
export interface CellQuotes {
  readonly municipality: MunicipalityCode;
  readonly units: readonly MentioningUnit[];
  readonly total: number;
}

/** A row as it is shown; `quotes` has one entry for each column where the row is opened, else it is `null`. */
export interface ComparedConcept {
  readonly concept: ConceptChip;
  readonly cells: readonly ComparisonCell[];
  readonly namedBy: number;
  readonly quotes: readonly CellQuotes[] | null;
}

/** Rows under the name of their field; `null` where they stand in one list. */
export interface ComparedField {
  readonly field: ConceptChip | null;
  readonly rows: readonly ComparedConcept[];
}

/** A difference with examples to read: one quote for each of a few holders. */
export interface ShownGap {
  readonly concept: ConceptChip;
  readonly base: ComparisonCell;
  readonly holders: readonly MunicipalityCode[];
  readonly examples: readonly MentioningUnit[];
}

/** Differences seen from one municipality: the first of each list with examples, the rest by name. */
export interface ComparisonGaps {
  readonly missing: readonly ShownGap[];
  readonly moreMissing: readonly ConceptChip[];
  readonly alone: readonly ShownGap[];
  readonly moreAlone: readonly ConceptChip[];
}

/** Municipalities and shared concepts side by side. */
export interface ComparisonView {
  readonly municipalities: readonly ComparedMunicipality[];
  readonly groups: readonly ComparedField[];
  /** Concepts at the top of the scheme, in its order. */
  readonly fields: readonly ConceptChip[];
  /** Rows of each range under the same field and words. */
  readonly counts: Readonly<Record<RowRange, number>>;
  readonly base: MunicipalityCode | null;
  /** `null` where the base's documents hold no list of measures. */
  readonly gaps: ComparisonGaps | null;
}
