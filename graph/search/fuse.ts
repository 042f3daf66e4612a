import type { UnitKind } from '../model/unit.ts';
import { calibrate, type CalibrationCurve } from './calibrate.ts';
import type { Signals } from './signals.ts';

/** One unit's calibrated scores, each in 0–1. */
export interface FusedScore {
  readonly score: number;
  readonly lexical: number;
  readonly semantic: number;
}

export const COSINE_CURVE: CalibrationCurve = [
  [0.1, 0],
  [0.2, 0.2],
  [0.34, 0.5],
  [0.56, 0.8],
  [0.85, 1],
];
const KIND_SHARE: Readonly<Record<UnitKind, number>> = {
  measure: 1,
  project: 1,
  focus: 1,
  theme: 0.98,
  indicator: 0.95,
  'policy-item': 0.95,
  term: 0.92,
  passage: 0.92,
};
const WEIGHTS = { lexical: 0.35, semantic: 0.45, concepts: 0.2 } as const;

export function fuse({ words, meaning, concepts }: Signals, kind: UnitKind): FusedScore {
  const lexical = words === null ? 0 : 0.5 * words.body + 0.2 * words.title + 0.15 * words.headings + 0.15 * words.bm25;
  const cos = meaning === null ? 0 : 0.6 * meaning.unit + 0.4 * Math.max(meaning.unit, meaning.sentence);
  const semantic = calibrate(cos, COSINE_CURVE);
  const score =
    (WEIGHTS.lexical * lexical + WEIGHTS.semantic * semantic + WEIGHTS.concepts * (concepts ?? semantic)) *
    KIND_SHARE[kind];
  return { score, lexical, semantic };
}
