import type { RowOrder, RowRange } from '../comparing/arrange-rows.ts';
import type { RowLevel } from '../comparing/choose-rows.ts';
import type { ColumnId, ComparisonCell } from '../comparing/comparison.ts';
import type { ConceptId, DocumentId, MunicipalityCode } from '../model/ids.ts';
import type { PlanDocument } from '../model/plan-document.ts';
import type { MunicipalitySummary } from '../model/subgraph.ts';
import type { ConceptChip, MentioningUnit } from './views.ts';

/** What can stand in the columns. */
export const COLUMN_KINDS = ['municipality', 'document'] as const;

/** One of {@link COLUMN_KINDS}. */
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** What is to be compared, and how it is to stand. */
export interface ComparisonRequest {
  /** In the order of the columns; empty = the first municipalities by code. */
  readonly municipalities: readonly MunicipalityCode[];
  readonly order: RowOrder;
  readonly range: RowRange;
  /** Absent = a column for each municipality. */
  readonly columns?: ColumnKind;
  /** Documents in the order of the columns, where these are documents; a chosen municipality without one here stands with all of its own. */
  readonly documents?: readonly DocumentId[];
  /** Absent = each concept by its own mentions. */
  readonly level?: RowLevel;
  /** Concepts chosen as rows, in their order: they are all shown, whatever `range` and `text` say; absent or empty = those of the level. */
  readonly rows?: readonly ConceptId[];
  /** Words by which concepts are looked for that could be added to the rows; absent or empty = none. */
  readonly find?: string;
  /** Only concepts under this one, at the top of the scheme or anywhere below; `null` = all. */
  readonly field: ConceptId | null;
  /** Only concepts with a name that holds these words; empty = all. */
  readonly text: string;
  /** Concepts whose quotes are to be read. */
  readonly opened: readonly ConceptId[];
  /** Column from which differences are seen; `null` = the first compared one that lists measures. */
  readonly base: ColumnId | null;
}

/** A column: a municipality or one document of it, with the documents the numbers rest on. */
export interface ComparedMunicipality extends Omit<MunicipalitySummary, 'documents'> {
  readonly column: ColumnId;
  /** The one document the column stands for; `null` = all of the municipality. */
  readonly document: DocumentId | null;
  readonly documents: readonly Pick<PlanDocument, 'id' | 'title' | 'status' | 'period'>[];
}

/** Units behind a cell, in document order, of all there are. */
export interface CellQuotes {
  readonly municipality: MunicipalityCode;
  readonly column: ColumnId;
  readonly units: readonly MentioningUnit[];
  readonly total: number;
  /** Of all of them, those that only words of the heading above speak for; `null` where there are too many to look at each. */
  readonly byHeading: number | null;
}

/** A row as it is shown; `quotes` has one entry for each column where the row is opened, else it is `null`. */
export interface ComparedConcept {
  readonly concept: ConceptChip;
  /** Concepts whose mentions are counted: itself first, then those below it at a higher level. */
  readonly counted: readonly ConceptId[];
  /** Number of concepts right below it in the scheme. */
  readonly narrower: number;
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
  /** Columns whose measures name it, in their order. */
  readonly holders: readonly ColumnId[];
  readonly examples: readonly MentioningUnit[];
}

/** Differences seen from one column: the first of each list with examples, the rest by name. */
export interface ComparisonGaps {
  readonly missing: readonly ShownGap[];
  readonly moreMissing: readonly ConceptChip[];
  readonly alone: readonly ShownGap[];
  readonly moreAlone: readonly ConceptChip[];
}

/** Concepts that the themes and texts of a base without a list of measures name: the first with an example, the rest by name. */
export interface NamedElsewhere {
  readonly shown: readonly ShownGap[];
  readonly more: readonly ConceptChip[];
}

/** Municipalities or documents and shared concepts side by side. */
export interface ComparisonView {
  /** The columns in their order; of one municipality several where they are documents. */
  readonly municipalities: readonly ComparedMunicipality[];
  readonly groups: readonly ComparedField[];
  /** Concepts at the top of the scheme, in its order. */
  readonly fields: readonly ConceptChip[];
  /** From the field down to the concept the rows stand under; empty where they stand under none. */
  readonly within: readonly ConceptChip[];
  /** The rows chosen one by one, in their order; empty where nobody chose. */
  readonly chosen: readonly ConceptChip[];
  /** Concepts that could be added to the rows, for the words looked for. */
  readonly found: readonly ConceptChip[];
  /** Rows of each range under the same field and words. */
  readonly counts: Readonly<Record<RowRange, number>>;
  readonly base: ColumnId | null;
  /** `null` where the base's documents hold no list of measures. */
  readonly gaps: ComparisonGaps | null;
  /** What themes and texts of such a base name, to be read instead; `null` where differences can be shown. */
  readonly named: NamedElsewhere | null;
}
