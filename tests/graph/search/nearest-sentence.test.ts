import { describe, expect, it } from 'vitest';
import { cosine } from '#graph/search/cosine.ts';
import { embeddingText } from '#graph/search/embedding-text.ts';
import { fuseSimilarity } from '#graph/search/fuse-similarity.ts';
import { nearestSentence } from '#graph/search/nearest-sentence.ts';

const vector = (...values: number[]) => Float32Array.from(values);

describe('nearestSentence', () => {
  const text = '一つ目。二つ目。';

  it('gives the nearest sentence with its place', () => {
    expect(nearestSentence(text, [vector(0.3, 0), vector(0.8, 0)], vector(1, 0))).toStrictEqual({
      sentence: '二つ目。',
      start: 4,
      end: 8,
    });
  });

  it('gives none where none is near, or nothing can be compared', () => {
    expect(nearestSentence(text, [vector(0.1, 0), vector(-1, 0)], vector(1, 0))).toBeNull();
    expect(nearestSentence(text, [], vector(1, 0))).toBeNull();
    expect(nearestSentence(text, [vector(1, 0)], null)).toBeNull();
  });
});

describe('cosine', () => {
  it('multiplies unit vectors and never leaves -1–1', () => {
    expect(cosine(vector(0.6, 0.8), vector(0.8, 0.6))).toBeCloseTo(0.96, 6);
    expect(cosine(vector(1.1), vector(1.1))).toBe(1);
    expect(cosine(vector(1), null)).toBe(0);
    expect(cosine(vector(1), vector(1, 0))).toBe(0);
  });
});

describe('embeddingText', () => {
  it('joins title and text, and does not say a lost title twice', () => {
    expect(embeddingText({ title: '題', titleOrigin: 'verbatim', text: '文' })).toBe('題\n文');
    expect(embeddingText({ title: '文の', titleOrigin: 'lost', text: '文の続き' })).toBe('文の続き');
    expect(embeddingText({ title: '題', titleOrigin: 'verbatim', text: '' })).toBe('題');
  });
});

describe('fuseSimilarity', () => {
  it('lets meaning decide and concepts and words confirm', () => {
    const far = fuseSimilarity({ unit: 0.1, sentence: 0.1, words: 0, concepts: 0 });
    const near = fuseSimilarity({ unit: 0.6, sentence: 0.6, words: 0, concepts: 0 });
    const confirmed = fuseSimilarity({ unit: 0.6, sentence: 0.6, words: 1, concepts: 1 });
    expect([far.score, near.semantic > 0.8, near.score > 0.4, confirmed.score > 0.9]).toStrictEqual([
      0,
      true,
      true,
      true,
    ]);
  });

  it('goes by words and concepts where there are no vectors', () => {
    expect(fuseSimilarity({ unit: null, sentence: null, words: 1, concepts: 1 })).toStrictEqual({
      score: 1,
      semantic: 0,
    });
  });
});
