import type { ConceptNearness } from './concept-nearness.ts';

/** How the words of a query show in a unit, each in 0–1. */
export interface WordSignals {
  /** Share of the query's words in the title (`wordCoverages`). */
  readonly title: number;
  /** The same in title, text and the headings above. */
  readonly headings: number;
  /** BM25 score divided by the best one of the query; orders hits, says nothing absolute. */
  readonly bm25: number;
}

/** How the meaning of a query is near to a unit: cosines, -1–1. */
export interface MeaningSignals {
  readonly unit: number;
  /** Of the nearest sentence; -1 where the unit has none. */
  readonly sentence: number;
}

/** What is known of one unit for one query; what `fuse` turns into a score. `null` = this was not asked. */
export interface Signals {
  readonly words: WordSignals | null;
  readonly meaning: MeaningSignals | null;
  /** How far the unit mentions the concepts that the query names, 0–1 (`conceptOverlap`); `null` where it names none. */
  readonly concepts: number | null;
  /** Share of the query that names concepts the unit mentions (`namedShare`), 0–1; 0 where it names none. */
  readonly named: number;
  /** Nearness by way of concepts that the query need not name; `null` where meaning or concepts were not asked. */
  readonly nearness: ConceptNearness | null;
  /** How well the concept scheme knows the document of the unit, by those of its texts that were found (`schemeFamiliarity`), 0–1. */
  readonly familiarity: number;
  /** How far the unit speaks of what the query is about (`subjectShare`), 0–1; orders units, says nothing absolute. 0 where concepts or meaning were not asked. */
  readonly subject: number;
  /**
   * How much of the query nothing comes near to, 0–1 (`uncoveredShare`), the same for all units of a query; `null` where
   * meaning was not asked or the model cannot tell.
   */
  readonly uncovered: number | null;
  /** How much of the query lies in words that no plan holds (`absentShare`), 0–1, the same for all units of a query. */
  readonly absent: number;
  /** How much nearer the query is to what it is about than the units found of the same city are (`topicGap`), -1–2; 0 where meaning was not asked or it is near to no topic. */
  readonly gap: number;
  /** Grounds for the fifth best measure or theme of the same city, or where none was found of all its units (`companyEvidence`), the same for all of them. */
  readonly company: number;
}
