import { describe, expect, it } from 'vitest';
import type { Embedder, EmbedderState } from '#graph/embedding/embedder.ts';
import { EmbeddingError } from '#graph/errors.ts';
import { embedQuery, wordsOnlyNotices } from '#graph/operations/embed-query.ts';
import { openTwoCities } from '../../support/open-two-cities.ts';

const MODEL = { name: 'm', version: '1', dimension: 2, digest: 'd' };
const VECTOR = Float32Array.of(1, 0);

function embedder(given: Partial<Embedder> = {}): Embedder {
  return {
    model: MODEL,
    state: () => ({ state: 'ready' }),
    ready: () => Promise.resolve(),
    embed: () => Promise.resolve([VECTOR]),
    close: () => Promise.resolve(),
    ...given,
  };
}

const ask = (one: Embedder | null, model: typeof MODEL | null = MODEL) =>
  embedQuery({ ...openTwoCities(), embedder: one }, model, '移住');

describe('embedQuery', () => {
  it('gives the vector of the query, asked in the role of a query', async () => {
    const asked: unknown[] = [];
    const vector = await ask(embedder({ embed: (...call) => (asked.push(call), Promise.resolve([VECTOR])) }));
    expect([vector, asked]).toStrictEqual([VECTOR, [[['移住'], 'query']]]);
  });

  it('gives nothing without a model, or with another model than the stored vectors have', async () => {
    expect(await ask(null)).toBeNull();
    expect(await ask(embedder(), null)).toBeNull();
    expect(await ask(embedder(), { ...MODEL, digest: 'other' })).toBeNull();
  });

  it('gives nothing when the model is unavailable, not ready in time, or fails', async () => {
    const unavailable: EmbedderState = { state: 'unavailable', reason: 'missing' };
    expect(await ask(embedder({ state: () => unavailable }))).toBeNull();
    expect(await ask(embedder({ ready: () => new Promise(() => undefined) }))).toBeNull();
    expect(await ask(embedder({ ready: () => Promise.reject(new EmbeddingError('gone')) }))).toBeNull();
    expect(await ask(embedder({ embed: () => Promise.reject(new EmbeddingError('gone')) }))).toBeNull();
  });

  it('does not hide other errors', async () => {
    const bug = new TypeError('bug');
    await expect(ask(embedder({ embed: () => Promise.reject(bug) }))).rejects.toThrow(bug);
  });
});

describe('wordsOnlyNotices', () => {
  const notices = (one: Embedder | null, model: typeof MODEL | null = MODEL) =>
    wordsOnlyNotices({ ...openTwoCities(), embedder: one }, model);

  it('tells a model that is not ready yet from one that is unusable and from another one', () => {
    const unavailable: EmbedderState = { state: 'unavailable', reason: 'missing' };
    expect(notices(embedder({ state: () => ({ state: 'loading' }) }))).toStrictEqual(['words-only']);
    expect(notices(null)).toStrictEqual(['words-only', 'model-unusable']);
    expect(notices(embedder({ state: () => unavailable }))).toStrictEqual(['words-only', 'model-unusable']);
    expect(notices(embedder(), { ...MODEL, digest: 'other' })).toStrictEqual(['words-only', 'model-changed']);
    expect(notices(embedder(), null)).toStrictEqual(['words-only', 'model-changed']);
  });
});
