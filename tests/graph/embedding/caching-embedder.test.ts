import { describe, expect, it } from 'vitest';
import { CachingEmbedder } from '#graph/embedding/caching-embedder.ts';
import type { Embedder, EmbeddingRole } from '#graph/embedding/embedder.ts';
import { RecentVectors } from '#graph/embedding/recent-vectors.ts';
import type { VectorCache } from '#graph/embedding/vector-cache.ts';
import { EmbeddingError } from '#graph/errors.ts';
import { openHashingEmbedder } from '../../support/hashing-embedder.ts';

/** An embedder that writes down what it is asked. */
function recordingEmbedder(): { embedder: Embedder; asked: string[]; closed: () => boolean } {
  const asked: string[] = [];
  let isClosed = false;
  const inner = openHashingEmbedder();
  const embedder: Embedder = {
    ...inner,
    embed: (texts: readonly string[], role: EmbeddingRole) => {
      asked.push(...texts.map((text) => `${role} ${text}`));
      return inner.embed(texts, role);
    },
    close: () => {
      isClosed = true;
      return Promise.resolve();
    },
  };
  return { embedder, asked, closed: () => isClosed };
}

function mapCache(): VectorCache & { readonly kept: Map<string, Float32Array> } {
  const kept = new Map<string, Float32Array>();
  return {
    kept,
    getMany: (keys) => Promise.resolve(keys.map((key) => kept.get(key) ?? null)),
    putMany: (entries) => {
      for (const { key, vector } of entries) kept.set(key, vector);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

describe('the caching embedder', () => {
  it('answers like the embedder behind it', async () => {
    const texts = ['移住', '下水道', '移住', ''];
    const caching = new CachingEmbedder({ embedder: openHashingEmbedder(), cache: mapCache() });
    const plain = await openHashingEmbedder().embed(texts, 'document');
    expect(await caching.embed(texts, 'document')).toStrictEqual(plain);
    expect(await caching.embed([...texts].reverse(), 'document')).toStrictEqual([...plain].reverse());
    expect(await caching.embed([], 'query')).toStrictEqual([]);
  });

  it('asks for each text of a role once', async () => {
    const { embedder, asked } = recordingEmbedder();
    const caching = new CachingEmbedder({ embedder });
    await caching.embed(['移住', '移住'], 'query');
    await caching.embed(['移住', '保育'], 'query');
    await caching.embed(['移住'], 'document');
    expect(asked).toStrictEqual(['query 移住', 'query 保育', 'document 移住']);
  });

  it('keeps documents between runs, queries not', async () => {
    const cache = mapCache();
    const first = recordingEmbedder();
    await new CachingEmbedder({ embedder: first.embedder, cache }).embed(['移住'], 'document');
    await new CachingEmbedder({ embedder: first.embedder, cache }).embed(['何か'], 'query');
    expect(cache.kept.size).toBe(1);
    const second = recordingEmbedder();
    await new CachingEmbedder({ embedder: second.embedder, cache }).embed(['移住', '保育'], 'document');
    expect(second.asked).toStrictEqual(['document 保育']);
  });

  it('goes on when the cache fails, and says so', async () => {
    const failures: unknown[] = [];
    const failure = new Error('disk full');
    const cache: VectorCache = {
      getMany: () => Promise.reject(failure),
      putMany: () => Promise.reject(failure),
      close: () => Promise.resolve(),
    };
    const onCacheFailure = (error: unknown) => failures.push(error);
    const caching = new CachingEmbedder({ embedder: openHashingEmbedder(), cache, onCacheFailure });
    expect(await caching.embed(['移住'], 'document')).toHaveLength(1);
    expect(failures).toStrictEqual([failure, failure]);
  });

  it('keeps nothing of a failed call', async () => {
    const state = { isBroken: true };
    const inner = openHashingEmbedder();
    const failure = new EmbeddingError('the model is away');
    const embed = (texts: readonly string[], role: EmbeddingRole) =>
      state.isBroken ? Promise.reject(failure) : inner.embed(texts, role);
    const caching = new CachingEmbedder({ embedder: { ...inner, embed } });
    await expect(caching.embed(['移住'], 'query')).rejects.toBe(failure);
    state.isBroken = false;
    expect(await caching.embed(['移住'], 'query')).toStrictEqual(await inner.embed(['移住'], 'query'));
  });

  it('gives each caller vectors of its own', async () => {
    const caching = new CachingEmbedder({ embedder: openHashingEmbedder() });
    const [first] = await caching.embed(['移住'], 'query');
    first?.fill(9);
    expect((await caching.embed(['移住'], 'query'))[0]).not.toContain(9);
  });

  it('closes what it stands before', async () => {
    const { embedder, closed } = recordingEmbedder();
    await new CachingEmbedder({ embedder }).close();
    expect(closed()).toBe(true);
  });
});

it('recent vectors forget the one that was not asked for the longest', () => {
  const recent = new RecentVectors(2);
  const vector = Float32Array.of(1);
  recent.put('a', vector);
  recent.put('b', vector);
  recent.get('a');
  recent.put('c', vector);
  expect(['a', 'b', 'c'].map((key) => recent.get(key) !== undefined)).toStrictEqual([true, false, true]);
});
