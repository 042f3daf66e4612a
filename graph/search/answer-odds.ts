/** What is known of a query and a unit of it, when the question is whether the query is answered at all. */
export interface AnswerSignals {
  /** Evidence for the unit without what only tells units apart. */
  readonly grounds: number;
  /** See `Signals`. */
  readonly company: number;
  /**
   * Nearness of the nearest concept that the unit mentions, as far as the scheme knows its texts, and else its mean cosine; `null` where concepts or
   * meaning were not asked.
   */
  readonly mentioned: number | null;
  /** How much of the query neither the unit nor any of the best comes near to, 0–1; `null` where that is not known. */
  readonly uncovered: number | null;
  /** How much of it lies in words that no plan holds; counted only as far as the scheme knows the texts, for it alone tells what stands there in other words. */
  readonly absent: number;
  /** See `Signals`. */
  readonly gap: number;
}

/** What the log-odds are a weighted sum of. */
export const ANSWER_FEATURES = ['grounds', 'company', 'mentioned', 'uncovered', 'absent', 'gap', 'both'] as const;

type AnswerFeatures = Readonly<Record<(typeof ANSWER_FEATURES)[number], number>>;

/**
 * Weights by logistic regression on the deciding units of the tuning half (`calibrateSearch`), answerable and unanswerable queries of equal weight:
 * asked of words, meaning and concepts (mode `all`); of meaning without concepts (mode `meaning`); and of anything without a model that has vectors of
 * its own for tokens, by grounds alone.
 */
const WEIGHTS = {
  all: {
    grounds: 3.2,
    company: 1.55,
    mentioned: 4.3,
    uncovered: -1,
    absent: -5.35,
    gap: -9,
    both: 4.75,
    constant: -2.4,
  },
  meaning: { grounds: 5, company: 0, mentioned: 0, uncovered: -0.3, absent: -4.3, gap: -8.5, both: 3, constant: 0 },
  grounds: { grounds: 3.3, company: 0, mentioned: 0, uncovered: 0, absent: 0, gap: 0, both: 0, constant: -1.85 },
} as const satisfies Readonly<Record<string, AnswerFeatures & { readonly constant: number }>>;

/** Values of the features in the order of `ANSWER_FEATURES`. Absent words and a far topic say the same in part, so the two together count less than their sum. */
export function answerFeatures(signals: AnswerSignals): readonly number[] {
  const features = featuresOf(signals);
  return ANSWER_FEATURES.map((name) => features[name]);
}

/** Probability that a query is answered if this is its best unit; 0 where nothing speaks for it. */
export function answeredProbability(signals: AnswerSignals): number {
  if (signals.grounds <= 0) return 0;
  const weights = weightsFor(signals);
  const features = featuresOf(signals);
  const odds = ANSWER_FEATURES.reduce<number>((sum, name) => sum + features[name] * weights[name], weights.constant);
  return 1 / (1 + Math.exp(-odds));
}

function weightsFor({ uncovered, mentioned }: AnswerSignals): (typeof WEIGHTS)[keyof typeof WEIGHTS] {
  if (uncovered === null) return WEIGHTS.grounds;
  return mentioned === null ? WEIGHTS.meaning : WEIGHTS.all;
}

function featuresOf({ grounds, company, mentioned, uncovered, absent, gap }: AnswerSignals): AnswerFeatures {
  return { grounds, company, mentioned: mentioned ?? 0, uncovered: uncovered ?? 0, absent, gap, both: absent * gap };
}
