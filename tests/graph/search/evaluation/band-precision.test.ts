import { expect, it } from 'vitest';
import type { Band } from '#graph/search/search-hit.ts';
import { bandPrecision } from '#graph/search/evaluation/band-precision.ts';
import type { QueryOutcome } from '#graph/search/evaluation/query-outcome.ts';

function outcome(...found: readonly (readonly [Band, number])[]): QueryOutcome {
  const units = found.map(([band, grade], index) => ({ unit: `m-${index}`, title: '', band, score: 0.5, grade }));
  return { found: units } as unknown as QueryOutcome;
}

it('counts what each band shows and how much of it has a grade, over all queries', () => {
  const outcomes = [outcome(['strong', 3], ['good', 0]), outcome(), outcome(['strong', 0], ['strong', 1], ['weak', 0])];
  expect(bandPrecision(outcomes)).toStrictEqual([
    { band: 'strong', hits: 3, relevant: 2 },
    { band: 'good', hits: 1, relevant: 0 },
    { band: 'weak', hits: 1, relevant: 0 },
  ]);
});
