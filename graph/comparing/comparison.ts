import type { ConceptId, DocumentId, MunicipalityCode } from '../model/ids.ts';

/**
 * What may honestly be said where a municipality and a concept meet: its documents hold `has` measures that name it; they list
 * measures, but none that names it (`not-found`); or they hold no list of measures (`no-list`), so that nothing can be missing.
 */
export type CellState = 'has' | 'not-found' | 'no-list';

/** What a column stands for: all documents of a municipality, or one document. */
export type ColumnId = MunicipalityCode | DocumentId;

/** Where a column and a concept meet; the numbers count units, each once, that mention what the row counts. */
export interface ComparisonCell {
  readonly municipality: MunicipalityCode;
  /** The one document that is counted; `null` = all of the municipality. */
  readonly document: DocumentId | null;
  readonly state: CellState;
  /** Measures, projects and focus points. */
  readonly measures: number;
  readonly themes: number;
  /** Units of every other kind: passages, indicators, terms, policy items. */
  readonly texts: number;
}

/** A concept across the compared columns, one cell each, in their order. */
export interface ComparisonRow {
  readonly concept: ConceptId;
  /** Concepts whose mentions count: the concept itself and, at a higher level of the scheme, all below it. */
  readonly counted: readonly ConceptId[];
  /** Concept at the top of the scheme above it. */
  readonly field: ConceptId;
  readonly cells: readonly ComparisonCell[];
  /** Columns that name it: by a measure, or by anything where they list no measures. */
  readonly namedBy: number;
}

/** The column a cell stands in. */
export function columnOf({ municipality, document }: Pick<ComparisonCell, 'municipality' | 'document'>): ColumnId {
  return document ?? municipality;
}

/** True where the cell shows that its column names the concept: by a measure, or by anything where it lists none. */
export function isNamed({ state, themes, texts }: ComparisonCell): boolean {
  return state === 'has' || (state === 'no-list' && themes + texts > 0);
}
