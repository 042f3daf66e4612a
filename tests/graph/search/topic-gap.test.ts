import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearTopics, topicGap } from '#graph/search/topic-gap.ts';

const nearness = fc.double({ min: -1, max: 1, noNaN: true });
const topic = (one: number) => ({ nearness: one, vector: Float32Array.of(one) });

describe('nearTopics', () => {
  it('gives the three nearest, nearest first', () => {
    const vectors = [1, 2, 3, 4, 5].map((one) => Float32Array.of(one));
    const found = nearTopics([0.2, 0.9, -0.4, 0.5, 0.7], vectors);
    expect(found.map(({ nearness: near, vector }) => [near, vector[0]])).toStrictEqual([
      [0.9, 2],
      [0.7, 5],
      [0.5, 4],
    ]);
  });

  it('gives what sorting them all gives', () => {
    fc.assert(
      fc.property(fc.array(nearness, { maxLength: 12 }), (cosines) => {
        const sorted = cosines.filter((one) => one > 0).sort((a, b) => b - a);
        const found = nearTopics(
          cosines,
          cosines.map((one) => Float32Array.of(one)),
        );
        expect(found.map((one) => one.nearness)).toStrictEqual(sorted.slice(0, 3));
      }),
    );
  });
});

describe('topicGap', () => {
  it('is how much nearer the query is than the second nearest text', () => {
    expect(topicGap([topic(0.8)], [[0.1, 0.9, 0.3]])).toBeCloseTo(0.5);
    expect(topicGap([topic(0.4)], [[0.9, 0.9]])).toBeCloseTo(-0.5);
  });

  it('looks at the only text where there is one, and misses the topic where there is none', () => {
    expect(topicGap([topic(0.8)], [[0.7]])).toBeCloseTo(0.1);
    expect(topicGap([topic(0.8)], [[]])).toBeCloseTo(0.8);
  });

  it('counts the nearest topic most', () => {
    const farFromNearest = [
      [0, 0],
      [1, 1],
    ];
    expect(topicGap([topic(0.8), topic(0.4)], farFromNearest)).toBeGreaterThan(0.7);
  });

  it('says nothing of a query that is near to no topic', () => {
    expect(topicGap([], [])).toBe(0);
  });

  it('does not rise when a text more is there', () => {
    const near = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }).map(topic), { maxLength: 3 });
    fc.assert(
      fc.property(near, fc.array(nearness, { minLength: 2, maxLength: 6 }), nearness, (topics, texts, more) => {
        const asked = (all: readonly number[]) =>
          topicGap(
            topics,
            topics.map(() => all),
          );
        expect(asked([...texts, more])).toBeLessThanOrEqual(asked(texts) + 1e-12);
      }),
    );
  });
});
