import { expect, it } from 'vitest';
import type { MunicipalityCode } from '#graph/model/ids.ts';
import type { UnitKind } from '#graph/model/unit.ts';
import { answerProbability } from '#graph/operations/answer-probability.ts';
import type { FusedScore } from '#graph/search/fuse.ts';

const north = '111111' as MunicipalityCode;
const east = '222222' as MunicipalityCode;
const unit = (municipality: MunicipalityCode, kind: UnitKind, answered: number) => ({
  ...{ node: { municipality }, unit: { kind } },
  fused: { answered } as FusedScore,
});
const units = [unit(north, 'measure', 0.2), unit(east, 'measure', 0.7), unit(east, 'passage', 0.9)];

it('is that of the best unit of those that can answer', () => {
  expect(answerProbability(units, {})).toBe(0.9);
  expect(answerProbability(units, { municipalities: [north] })).toBe(0.2);
  expect(answerProbability(units, { municipalities: [north, east], kinds: ['measure'] })).toBe(0.7);
  expect(answerProbability(units, { kinds: ['term'] })).toBe(0);
  expect(answerProbability([], {})).toBe(0);
});
