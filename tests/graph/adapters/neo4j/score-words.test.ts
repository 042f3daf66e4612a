import { describe, expect, it } from 'vitest';
import { scoreWords } from '#graph/adapters/neo4j/score-words.ts';
import { StoreUnavailableError } from '#graph/errors.ts';
import { bm25Share, inverseDocumentFrequency } from '#graph/storage/bm25.ts';

const QUERY = {
  tokens: [
    { token: '移住', weight: 2 },
    { token: '橋', weight: 1 },
  ],
  limit: 2,
};
const ANSWER = {
  units: 10,
  meanLength: 4,
  counts: [
    [0, 3],
    [1, null],
  ],
  found: [
    ['m-c', 8, 't移住:1 t他:7'],
    ['m-b', 4, 't他:3 t移住:1'],
    ['m-a', 4, 't移住:1 t他:3'],
    ['m-d', 4, 't他:4'],
  ],
};

describe('scoreWords', () => {
  it('gives exact BM25, best first, equal scores by id, nothing without a known token', () => {
    const score = 2 * inverseDocumentFrequency(10, 3) * bm25Share(1, 1);
    expect(scoreWords(ANSWER, QUERY)).toStrictEqual([
      { unit: 'm-a', score },
      { unit: 'm-b', score },
    ]);
  });

  it('refuses an answer of another form', () => {
    expect(() => scoreWords({ ...ANSWER, found: null }, QUERY)).toThrow(StoreUnavailableError);
  });
});
