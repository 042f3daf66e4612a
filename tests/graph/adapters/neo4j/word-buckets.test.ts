import { describe, expect, it } from 'vitest';
import { bucketOf, countMark, packBuckets } from '#graph/adapters/neo4j/word-buckets.ts';

describe('the term table', () => {
  it('holds the count of each term in the bucket of the term, behind its mark', () => {
    const counts = new Map(Array.from({ length: 5000 }, (_, index) => [`t${index}`, index + 1]));
    const buckets = packBuckets(counts);
    const read = [...counts.keys()].map((term) => {
      const after = buckets.get(bucketOf(term))?.split(countMark(term))[1];
      return Number(after?.split(' ')[0]);
    });
    expect(read).toStrictEqual([...counts.values()]);
    expect(buckets.size).toBeGreaterThan(900);
  });
});
