import { describe, expect, it } from 'vitest';
import type { Embedder } from '#graph/embedding/embedder.ts';
import { EmbeddingError } from '#graph/errors.ts';
import { embedTopics, loadTopics } from '#graph/operations/load-topics.ts';
import { openHashingEmbedder } from '../../support/hashing-embedder.ts';

const TOPICS = [
  { names: ['下水道使用料', '下水道料金'], everyday: ['下水の料金'], en: ['sewer fee'] },
  { names: ['公営墓地'], everyday: ['市のお墓'], en: ['public cemetery'] },
];

async function vectorOf(embedder: Embedder, text: string): Promise<Float32Array> {
  const [vector] = await embedder.embed([text], 'query');
  if (vector === undefined) throw new RangeError('one text, one vector');
  return vector;
}

describe('embedTopics', () => {
  it('finds the topic a query is about by any of what it is called', async () => {
    const embedder = openHashingEmbedder();
    const find = await embedTopics(TOPICS, embedder);
    const [whole] = await embedder.embed(['公営墓地、市のお墓、public cemetery'], 'document');
    for (const query of ['市のお墓', 'cemetery']) {
      expect(find(await vectorOf(embedder, query))[0]?.vector).toStrictEqual(whole);
    }
  });

  it('finds none where there are none', async () => {
    const embedder = openHashingEmbedder();
    expect((await embedTopics([], embedder))(await vectorOf(embedder, '墓地'))).toStrictEqual([]);
  });
});

/** An embedder that notes how many texts it was asked for, and fails the first time where told to. */
function noting(asked: number[], { failsFirst = false } = {}): Embedder {
  const working = openHashingEmbedder();
  return {
    ...working,
    embed: (texts, role) => {
      asked.push(texts.length);
      return failsFirst && asked.length === 1
        ? Promise.reject(new EmbeddingError('embed: no answer; try again', { details: {} }))
        : working.embed(texts, role);
    },
  };
}

describe('loadTopics', () => {
  it('asks a model once, and again where it failed', async () => {
    const asked: number[] = [];
    const embedder: Embedder = {
      ...noting(asked, { failsFirst: true }),
      embedTokens: (texts) => Promise.resolve(texts.map(() => [])),
    };
    await expect(loadTopics(embedder)).rejects.toThrow(EmbeddingError);
    const first = await loadTopics(embedder);
    const calls = asked.length;
    expect(calls).toBeGreaterThan(1);
    expect(await loadTopics(embedder)).toBe(first);
    expect(asked).toHaveLength(calls);
  });

  it('asks nothing of a model that has no vectors of its own for tokens', async () => {
    const asked: number[] = [];
    const find = await loadTopics(noting(asked));
    expect(asked).toStrictEqual([]);
    expect(find(await vectorOf(openHashingEmbedder(), '墓地'))).toStrictEqual([]);
  });
});
