import fc from 'fast-check';
import { expect, it } from 'vitest';
import { capScores } from '#graph/search/cap-scores.ts';
import type { FusedScore } from '#graph/search/fuse.ts';

const fused = (score: number, answered: number) => ({ fused: { score, answered } as FusedScore });
const scores = (units: readonly { readonly fused: FusedScore }[]) => units.map(({ fused: { score } }) => score);

it('takes no unit to be likelier an answer than the query is to be answered', () => {
  expect(scores(capScores([fused(0.9, 0.3), fused(0.7, 0.4), fused(0.2, 0.1)]))).toStrictEqual([0.4, 0.4, 0.2]);
  expect(scores(capScores([fused(0.9, 0.95), fused(0.7, 0)]))).toStrictEqual([0.9, 0.7]);
  expect(capScores([])).toStrictEqual([]);
});

it('keeps the order and all that is not a score', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.record({ id: fc.nat(), score: share, answered: share })), (given) => {
      const units = given
        .sort((a, b) => b.score - a.score)
        .map(({ id, score, answered }) => ({ id, ...fused(score, answered) }));
      const capped = capScores(units);
      expect(capped.map(({ id, fused: { answered } }) => [id, answered])).toStrictEqual(
        units.map(({ id, fused: { answered } }) => [id, answered]),
      );
      expect(scores(capped)).toStrictEqual(scores(capped).sort((a, b) => b - a));
    }),
  );
});
