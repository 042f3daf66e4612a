import { expect, it } from 'vitest';
import { capScores } from '#graph/search/cap-scores.ts';
import type { FusedScore } from '#graph/search/fuse.ts';

const fused = (score: number, evidence: number) => ({ fused: { score, evidence } as FusedScore });

it('gives no unit a higher score than is possible and leaves the rest as it is', () => {
  const units = [fused(0.9, 2), fused(0.7, 1), fused(0.2, 0.5)];
  expect(capScores(units, 0.4)).toStrictEqual([fused(0.4, 2), fused(0.4, 1), fused(0.2, 0.5)]);
  expect(capScores(units, 1)).toStrictEqual(units);
  expect(capScores([], 0)).toStrictEqual([]);
});
