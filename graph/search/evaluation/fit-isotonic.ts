/** One observation: a raw score and whether it was right, or how right, in 0–1. */
export interface RatedScore {
  readonly raw: number;
  readonly rating: number;
}

/** A run of raw scores that share one calibrated value. */
export interface IsotonicStep {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly count: number;
}

/**
 * The rising step function nearest to the ratings in least squares (pool adjacent violators, Ayer et al. 1955), by raw score.
 * Equal raw scores share a step.
 */
export function fitIsotonic(scores: readonly RatedScore[]): readonly IsotonicStep[] {
  const steps: IsotonicStep[] = [];
  for (const { raw, rating } of [...scores].sort((a, b) => a.raw - b.raw)) {
    let step: IsotonicStep = { from: raw, to: raw, value: rating, count: 1 };
    for (let last = steps.at(-1); last !== undefined; last = steps.at(-1)) {
      if (last.value < step.value && last.to < step.from) break;
      steps.pop();
      step = pooled(last, step);
    }
    steps.push(step);
  }
  return steps;
}

function pooled(a: IsotonicStep, b: IsotonicStep): IsotonicStep {
  const count = a.count + b.count;
  return { from: a.from, to: b.to, value: (a.value * a.count + b.value * b.count) / count, count };
}
