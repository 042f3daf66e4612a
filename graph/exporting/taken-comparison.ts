import type { TitleOrigin } from '../model/measure.ts';

/** A figure that stands beside a measure, as printed. */
export interface TakenIndicator {
  readonly name: string;
  readonly kind: string;
  readonly unit: string | null;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly lines: readonly [number, number];
  readonly address: string;
}

/** A word or concept and the names of the other columns that hold it too. */
export interface TakenShare {
  readonly name: string;
  readonly sharedWith: readonly string[];
}

/** A measure as it is taken away. What a document does not state is `null`, a list with nothing in it is empty. */
export interface TakenMeasure {
  readonly id: string;
  /** Name of its column: the municipality's, numbered where it has several. */
  readonly column: string;
  readonly municipalityCode: string;
  readonly municipality: string;
  readonly prefecture: string;
  /** 施策, 事業 … */
  readonly kind: string;
  readonly number: string | null;
  readonly title: string;
  readonly titleOrigin: TitleOrigin;
  readonly text: string;
  readonly departments: readonly string[];
  readonly indicators: readonly TakenIndicator[];
  /** Section that the indicators measure. */
  readonly indicatorSection: string | null;
  readonly terms: readonly { readonly mark: string | null; readonly word: string; readonly definition: string }[];
  readonly concepts: readonly TakenShare[];
  /** Words it shares with other columns, each once. */
  readonly sharedWords: readonly TakenShare[];
  readonly ownWords: readonly string[];
  /** The reader's own note; empty where there is none. */
  readonly note: string;
  readonly document: string;
  readonly status: string | null;
  readonly period: string | null;
  /** From the outermost section to the innermost. */
  readonly sections: readonly string[];
  readonly lines: readonly [number, number];
  readonly address: string;
}

/** Measures beside each other, to be taken away: the one value that every form of file is written from. */
export interface TakenComparison {
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Address of the page that shows it. */
  readonly address: string;
  readonly measures: readonly TakenMeasure[];
}
