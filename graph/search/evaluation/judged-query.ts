/** Types of query, in the order in which figures are listed. */
export const QUERY_TYPES = [
  'keyword',
  'sentence',
  'colloquial',
  'abbreviation',
  'plain',
  'variant',
  'kana',
  'english',
  'comparison',
  'scoped',
  'paragraph',
  'none',
] as const;

/** One of {@link QUERY_TYPES}. */
export type QueryType = (typeof QUERY_TYPES)[number];

/** `tuning` may be looked at query by query, `reporting` is only measured. */
export const QUERY_HALVES = ['tuning', 'reporting'] as const;

/** One of {@link QUERY_HALVES}. */
export type QueryHalf = (typeof QUERY_HALVES)[number];

/** Grade of a unit that is named by its place in a source file. */
export interface Judgement {
  /** Beginning of the name of the source file. */
  readonly doc: string;
  /** Line in which the unit's name stands. */
  readonly line: number;
  /** Number of the unit as printed, where a line holds several units. */
  readonly number?: string | undefined;
  /** Code of the classification the unit refers to, as printed. */
  readonly code?: string | undefined;
  /** Words of the unit's name. */
  readonly title?: string | undefined;
  /** 3 exactly what is asked, 2 clearly useful, 1 touches it. */
  readonly grade: number;
}

/** A query with the units that answer it; no grades means that nothing does. */
export interface JudgedQuery {
  readonly id: string;
  readonly text: string;
  readonly type: QueryType;
  readonly half: QueryHalf;
  /** What the person wants to find. */
  readonly need: string;
  /** False where no ranking could answer: left out of every figure. */
  readonly scored: boolean;
  readonly grades: readonly Judgement[];
}
