import { takeStep } from './take-step.ts';
import type { Exploration, ExplorationStep } from './exploration.ts';

/** A moment of an exploration and the step that led to it; `null` for the opening. */
export interface Moment {
  readonly step: ExplorationStep | null;
  readonly exploration: Exploration;
}

/** All moments in order; those after `now` were undone and can be done again. */
export interface StepHistory {
  readonly moments: readonly [Moment, ...Moment[]];
  /** Index into `moments`. */
  readonly now: number;
}

/** A history that begins with this exploration. */
export function beginHistory(exploration: Exploration): StepHistory {
  return { moments: [{ step: null, exploration }], now: 0 };
}

/** The moment that is shown. */
export function presentMoment({ moments, now }: StepHistory): Moment {
  return moments[now] ?? moments[0];
}

/**
 * The history after a step: what was undone before is forgotten. Walking from node to node makes one moment, not one for
 * every node on the way, and a step that changes nothing leaves no trace.
 */
export function recordStep(history: StepHistory, step: ExplorationStep): StepHistory {
  const present = presentMoment(history);
  const exploration = takeStep(present.exploration, step);
  if (exploration === present.exploration) return history;
  const walks = isWalk(step) && present.step !== null && isWalk(present.step);
  const [opening, ...later] = history.moments.slice(0, walks ? history.now : history.now + 1);
  const moments = [opening ?? history.moments[0], ...later, { step, exploration }] as const;
  return { moments: [...moments], now: moments.length - 1 };
}

/** Shows another moment; an index outside the history changes nothing. */
export function goToMoment(history: StepHistory, index: number): StepHistory {
  return history.moments[index] === undefined ? history : { ...history, now: index };
}

function isWalk({ name }: ExplorationStep): boolean {
  return name === 'select' || name === 'deselect';
}
