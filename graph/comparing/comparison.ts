import type { ConceptId, MunicipalityCode } from '../model/ids.ts';

/**
 * What may honestly be said where a municipality and a concept meet: its documents hold `has` measures that name it; they list
 * measures, but none that names it (`not-found`); or they hold no list of measures (`no-list`), so that nothing can be missing.
 */
export type CellState = 'has' | 'not-found' | 'no-list';

/** Where a municipality and a concept meet; the numbers count units that mention the concept. */
export interface ComparisonCell {
  readonly municipality: MunicipalityCode;
  readonly state: CellState;
  /** Measures, projects and focus points. */
  readonly measures: number;
  readonly themes: number;
  /** Units of every other kind: passages, indicators, terms, policy items. */
  readonly texts: number;
}

/** A concept across the compared municipalities, one cell each, in their order. */
export interface ComparisonRow {
  readonly concept: ConceptId;
  /** Concept at the top of the scheme above it. */
  readonly field: ConceptId;
  readonly cells: readonly ComparisonCell[];
  /** Municipalities that name it: by a measure, or by anything where they list no measures. */
  readonly namedBy: number;
}

/** True where the cell shows that its municipality names the concept: by a measure, or by anything where it lists none. */
export function isNamed({ state, themes, texts }: ComparisonCell): boolean {
  return state === 'has' || (state === 'no-list' && themes + texts > 0);
}
