import type { UnitKind } from '../model/unit.ts';
import { answeredProbability, type AnswerSignals } from './answer-odds.ts';
import { calibrate, type CalibrationCurve } from './calibrate.ts';
import type { ConceptNearness } from './concept-nearness.ts';
import type { MeaningSignals, Signals, WordSignals } from './signals.ts';

/** One unit's calibrated scores for a query, each in 0–1. */
export interface FusedScore {
  /** Absolute: see `bandOf` for what its heights mean. */
  readonly score: number;
  /** What `score` is read off: summed evidence, about 0–3.5. */
  readonly evidence: number;
  /** What is known of the query if this is its best unit. */
  readonly answer: AnswerSignals;
  /** Probability that the query is answered if this is its best unit; see `ANSWER_FLOOR`. */
  readonly answered: number;
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
  unit: 0.4,
  sentence: 0.4,
  /** Nearness by way of concepts, which finds what is said in quite other words. */
  profile: 0.8,
  mentioned: 0.3,
  /** Mentions of what the query is nearest to of all concepts. */
  subject: 0.6,
  /** All words of the query at once, cubed, because a half of them is mostly the half that every plan uses; and their share as it is. */
  allWords: 0.5,
  anyWords: 0.1,
  /** Words in the title, and BM25 relative to the best hit: both only as far as the words are covered at all. */
  titleWords: 0.15,
  bm25: 0.25,
  concepts: 0.15,
} as const;

/** Cosines that words and concepts stand in for where meaning was not asked, at full coverage. */
const STAND_IN = { words: 0.8, concepts: 0.6 } as const;

/**
 * From summed evidence to the probability that a unit has a grade for the query, as it was measured on the tuning half and made
 * to rise (isotonic regression, `calibrateSearch`), drawn with straight lines.
 */
const SCORE_CURVE: CalibrationCurve = [
  [0.1, 0],
  [0.24, 0.02],
  [0.38, 0.05],
  [0.51, 0.11],
  [0.59, 0.2],
  [0.72, 0.29],
  [0.85, 0.37],
  [0.98, 0.48],
  [1.06, 0.57],
  [1.15, 0.69],
  [1.3, 0.78],
  [1.65, 0.91],
  [2.1, 0.97],
  [2.3, 1],
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
  theme: 0.92,
  indicator: 0.84,
  'policy-item': 0.9,
  term: 0.84,
  passage: 0.9,
};

const NO_WORDS: WordSignals = { title: 0, headings: 0, bm25: 0 };

/** Fuses the signals of one unit into one calibrated score. Depends on nothing else: neither on other units nor on order. */
export function fuse(signals: Signals, kind: UnitKind): FusedScore {
  const complete = completeSignals(signals);
  const { words, meaning, nearness } = complete;
  const grounds = groundsOn(complete, kind);
  const evidence = evidenceOn(grounds, signals, kind);
  const mentioned = signals.nearness === null ? null : nearness.mentioned;
  const answer = answerSignals(signals, { grounds, mentioned });
  return {
    score: calibrate(evidence, SCORE_CURVE),
    evidence,
    answer,
    answered: answeredProbability(answer),
    // Weights of characters are summed in different orders: a full share may come out a rounding error above 1.
    lexical: Math.min(1, words.headings),
    semantic: signals.meaning === null ? 0 : calibrate(meanCosine(meaning), COSINE_CURVE),
  };
}

/** Summed evidence that one unit fits, about 0–3.5: its grounds and what only tells units apart. */
export function evidenceOn(
  grounds: number,
  { subject, familiarity }: Pick<Signals, 'subject' | 'familiarity'>,
  kind: UnitKind,
): number {
  return grounds + FUSION_WEIGHTS.subject * subject * familiarity * KIND_SHARE[kind];
}

/** Grounds to believe that one unit fits; 0 where nothing speaks for it. What is the same for all units adds nothing. */
export function groundsFor(signals: Signals, kind: UnitKind): number {
  return groundsOn(completeSignals(signals), kind);
}

function groundsOn({ words, concepts, meaning, nearness }: CompleteSignals, kind: UnitKind): number {
  const weights = FUSION_WEIGHTS;
  const sum =
    weights.unit * meaning.unit +
    weights.sentence * nearestCosine(meaning) +
    weights.profile * nearness.profile +
    weights.mentioned * nearness.mentioned +
    weights.allWords * words.headings ** 3 +
    weights.anyWords * words.headings +
    weights.titleWords * words.title * words.headings +
    weights.bm25 * words.bm25 * words.headings +
    weights.concepts * concepts;
  return sum * KIND_SHARE[kind];
}

function answerSignals(
  { uncovered, named, words, absent, familiarity, gap, company }: Signals,
  { grounds, mentioned }: Pick<AnswerSignals, 'grounds' | 'mentioned'>,
): AnswerSignals {
  // What a unit holds by its letters is met, however far its tokens lie (橋 stands in 橋梁), and so is what names a concept it
  // mentions (引っ越し, where it speaks of 移住).
  const unmet = Math.max(0, 1 - Math.max(named, words?.headings ?? 0));
  return {
    grounds,
    company,
    mentioned,
    uncovered: uncovered === null ? null : Math.min(uncovered, unmet),
    // What stands in no text may stand there in other words, which only a scheme that knows the texts can tell.
    absent: absent * familiarity,
    gap,
  };
}

/** The signals with something in the place of each that was not asked; nearness is trusted as far as the scheme knows the texts. */
interface CompleteSignals {
  readonly words: WordSignals;
  readonly concepts: number;
  readonly meaning: MeaningSignals;
  readonly nearness: ConceptNearness;
}

function completeSignals(signals: Signals): CompleteSignals {
  const words = signals.words ?? NO_WORDS;
  const concepts = signals.concepts ?? 0;
  const meaning = signals.meaning ?? standInMeaning(words, concepts);
  return { words, concepts, meaning, nearness: trustedNearness(signals, meaning) };
}

function standInMeaning(words: WordSignals, concepts: number): MeaningSignals {
  const cosine = Math.max(STAND_IN.words * words.headings, STAND_IN.concepts * concepts);
  return { unit: cosine, sentence: cosine };
}

/** Where concepts or meaning were not asked, nearness is taken to be what the nearest text says; what a scheme does not know, the text as a whole says too. */
function trustedNearness({ nearness, familiarity }: Signals, meaning: MeaningSignals): ConceptNearness {
  const nearest = nearestCosine(meaning);
  if (nearness === null) return { profile: nearest, mentioned: nearest };
  const unknown = (1 - familiarity) * Math.max(0, meanCosine(meaning));
  return {
    profile: familiarity * nearness.profile + unknown,
    mentioned: familiarity * nearness.mentioned + unknown,
  };
}

function nearestCosine({ unit, sentence }: MeaningSignals): number {
  return Math.max(unit, sentence);
}

function meanCosine(meaning: MeaningSignals): number {
  return (meaning.unit + nearestCosine(meaning)) / 2;
}
