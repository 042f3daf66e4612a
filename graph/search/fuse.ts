import type { UnitKind } from '../model/unit.ts';
import { calibrate, type CalibrationCurve } from './calibrate.ts';
import type { MeaningSignals, Signals, WordSignals } from './signals.ts';

/** One unit's calibrated scores for a query, each in 0–1. */
export interface FusedScore {
  /** Absolute: see `bandOf` for what its heights mean. */
  readonly score: number;
  /** Share of the query's words that the unit and its headings hold. */
  readonly lexical: number;
  readonly semantic: number;
}

/**
 * What each signal adds to the evidence that a unit answers a query. Fitted by coordinate search for nDCG@10 on the tuning
 * half of the labelled queries (`seeds/evaluation/`), then rounded.
 */
export const FUSION_WEIGHTS = {
  /** Cosine of the query with the unit and with its nearest sentence, which finds the one clause of a long measure. */
  unit: 0.5,
  sentence: 0.7,
  /** All words of the query at once; cubed, because a half of them is mostly the half that every plan uses. */
  allWords: 0.3,
  /** Words in the title, and BM25 relative to the best hit: both only as far as the words are covered at all. */
  titleWords: 0.2,
  bm25: 0.1,
  concepts: 0.3,
} as const;

/** Cosines that words and concepts stand in for where meaning was not asked, at full coverage. */
const STAND_IN = { words: 0.8, concepts: 0.6 } as const;
/** Meaning asked alone has to carry what words and concepts add otherwise. */
const MEANING_ALONE = 1.25;

/**
 * A mean vector spreads over all words of a query, so the cosine with an answer falls as the query grows. Characters
 * up to which nothing is made up for, growth per e-fold, and where that ends.
 */
const DILUTION = { from: 5, growth: 0.3, until: 50 } as const;

/**
 * From summed evidence to the scale of `bandOf`. Below .4 lies the best hit of most queries that nothing answers, above .6
 * what names the subject, above .9 what names it in title and text.
 */
const SCORE_CURVE: CalibrationCurve = [
  [0.1, 0],
  [0.4, 0.3],
  [0.6, 0.5],
  [0.9, 0.75],
  [1.6, 1],
];

/** Cosines of the bundled model's `calibration.json`: no match below .2, likely above .34, strong above .56. */
export const COSINE_CURVE: CalibrationCurve = [
  [0.1, 0],
  [0.2, 0.2],
  [0.34, 0.5],
  [0.56, 0.8],
  [0.85, 1],
];

/** Plans are searched for what will be done: of equal fits, context stands a little behind measures. */
const KIND_SHARE: Readonly<Record<UnitKind, number>> = {
  measure: 1,
  project: 1,
  focus: 1,
  theme: 0.95,
  indicator: 0.88,
  'policy-item': 0.9,
  term: 0.88,
  passage: 0.9,
};

const NO_WORDS: WordSignals = { body: 0, title: 0, headings: 0, bm25: 0 };

/** Fuses the signals of one unit into one calibrated score. Depends on nothing else: neither on other units nor on order. */
export function fuse(signals: Signals, kind: UnitKind): FusedScore {
  const words = signals.words ?? NO_WORDS;
  const concepts = signals.concepts ?? 0;
  const meaning = signals.meaning ?? standIn(words, concepts);
  const nearest = Math.max(meaning.unit, meaning.sentence);
  const near = FUSION_WEIGHTS.unit * meaning.unit + FUSION_WEIGHTS.sentence * nearest;
  const evidence =
    near * (signals.meaning === null ? 1 : reachOf(signals)) +
    FUSION_WEIGHTS.allWords * words.headings ** 3 +
    FUSION_WEIGHTS.titleWords * words.title * words.headings +
    FUSION_WEIGHTS.bm25 * words.bm25 * words.headings +
    FUSION_WEIGHTS.concepts * concepts;
  const cosines = near / (FUSION_WEIGHTS.unit + FUSION_WEIGHTS.sentence);
  return {
    score: calibrate(evidence, SCORE_CURVE) * KIND_SHARE[kind],
    lexical: Math.min(1, words.headings),
    semantic: signals.meaning === null ? 0 : calibrate(cosines, COSINE_CURVE),
  };
}

function standIn(words: WordSignals, concepts: number): MeaningSignals {
  const cosine = Math.max(STAND_IN.words * words.headings, STAND_IN.concepts * concepts);
  return { unit: cosine, sentence: cosine };
}

function reachOf({ words, queryLength }: Signals): number {
  const { from, growth, until } = DILUTION;
  const dilution = 1 + growth * Math.log(Math.min(until, Math.max(from, queryLength)) / from);
  return words === null ? dilution * MEANING_ALONE : dilution;
}
