import { describe, expect, it } from 'vitest';
import type { UnitId } from '#graph/model/ids.ts';
import { poolCandidates } from '#graph/operations/pool-candidates.ts';

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
const list = (...units: readonly string[]) => units.map((unit, index) => ({ unit: unit as UnitId, score: 9 - index }));
const none = { words: [], meaning: [], concepts: [] };

describe('poolCandidates', () => {
  it('puts first what several sources propose, with its score among the words', () => {
    const answer = { words: list('a', 'b'), meaning: list('c', 'b'), concepts: [] };
    expect(poolCandidates([answer], 200)).toStrictEqual({
      candidates: [
        { unit: 'b', bm25: 8 },
        { unit: 'a', bm25: 9 },
        { unit: 'c', bm25: 0 },
      ],
      last: new Set(),
    });
  });

  it('names the last ones where a source gave all it was asked for', () => {
    const { candidates, last } = poolCandidates([{ ...none, meaning: list(...ids('m', 50)) }], 50);
    expect([candidates.length, [...last]]).toStrictEqual([50, ids('m', 50).slice(-20)]);
  });

  it('names the last ones where there is no room for all', () => {
    const answer = { words: list(...ids('w', 150)), meaning: list(...ids('m', 150)), concepts: [] };
    const { candidates, last } = poolCandidates([answer], 200);
    expect([candidates.length, last]).toStrictEqual([220, new Set(candidates.slice(-20).map(({ unit }) => unit))]);
  });
});
