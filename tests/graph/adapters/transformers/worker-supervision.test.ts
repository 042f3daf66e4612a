import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTransformersEmbedder } from '#graph/adapters/transformers/open-transformers-embedder.server.ts';
import type { Embedder } from '#graph/embedding/embedder.ts';
import { EmbeddingError } from '#graph/errors.ts';
import { copyModel } from '../../../support/copy-model.ts';

const WORKER = join(import.meta.dirname, '../../../support/workers/scripted-worker.mjs');
const opened: Embedder[] = [];
let lines: string[] = [];
let clock = 0;
let model = '';

beforeEach(async () => {
  lines = [];
  clock = 0;
  model = await copyModel();
  const settings = { ...DIMENSION_FOUR };
  await writeFile(join(model, 'atlas-model.json'), JSON.stringify(settings));
});

afterEach(async () => {
  for (const embedder of opened.splice(0)) await embedder.close();
});

const DIMENSION_FOUR = {
  name: 'scripted',
  version: '1',
  dimension: 4,
  pooling: 'mean',
  normalize: true,
  queryPrefix: 'q:',
  documentPrefix: '',
  maxTokens: 512,
  languages: ['ja'],
  license: 'none',
};

async function open(start = 'starts', limits = {}): Promise<Embedder> {
  const modelFolder = join(model, '..', start);
  await cp(model, modelFolder, { recursive: true });
  const embedder = await openTransformersEmbedder({
    modelFolder,
    workerFile: WORKER,
    timeoutMs: 10_000,
    log: (line) => lines.push(line),
    now: () => clock,
    ...limits,
  });
  opened.push(embedder);
  return embedder;
}

function unit(...components: readonly number[]): Float32Array {
  return Float32Array.from(components, (component) => component / Math.hypot(...components));
}

async function embedOne(embedder: Embedder, text: string): Promise<Float32Array | undefined> {
  return (await embedder.embed([text], 'document'))[0];
}

describe('a working worker', () => {
  it('is loading when the embedder is opened, then ready', async () => {
    const embedder = await open();
    expect(embedder.state()).toStrictEqual({ state: 'loading' });
    await embedder.ready();
    expect(embedder.state()).toStrictEqual({ state: 'ready' });
  });

  it('embeds what was asked before it was ready', async () => {
    const embedder = await open();
    expect(await embedOne(embedder, 'あい')).toStrictEqual(unit(2, 1, 0, 0));
  });

  it('gives results in the order of the texts, with prefixes, and zero for texts without letters', async () => {
    const embedder = await open();
    const texts = Array.from({ length: 30 }, (_, index) =>
      index % 5 === 0 ? '・'.repeat(index) : 'あ'.repeat(30 - index),
    );
    const expected = texts.map((text) => (text.includes('あ') ? unit(text.length + 2, 1, 0, 0) : new Float32Array(4)));
    expect(await embedder.embed(texts, 'query')).toStrictEqual(expected);
  });
});

describe('a failing batch', () => {
  it.each(['refuse', 'short', 'nan', 'crash', 'babble'])('%s is refused alone, the next succeeds', async (text) => {
    const embedder = await open();
    const asked = await Promise.allSettled([embedOne(embedder, text), embedOne(embedder, 'あい')]);
    expect(asked).toStrictEqual([
      { status: 'rejected', reason: expect.any(EmbeddingError) as unknown },
      { status: 'fulfilled', value: unit(2, 1, 0, 0) },
    ]);
  });

  it('that takes too long is given up with its worker', async () => {
    const embedder = await open('starts', { timeoutMs: 50 });
    const asked = await Promise.allSettled([embedOne(embedder, 'hang'), embedOne(embedder, 'あい')]);
    expect(asked.map(({ status }) => status)).toStrictEqual(['rejected', 'fulfilled']);
    expect(lines).toStrictEqual(['embedding: the worker did not answer within 50 ms']);
  });
});

describe('a worker that keeps crashing', () => {
  it('is restarted three times a minute, then given up until the minute is over', async () => {
    const embedder = await open();
    for (let crash = 0; crash < 4; crash += 1)
      await expect(embedOne(embedder, 'crash')).rejects.toThrow(EmbeddingError);
    expect(embedder.state()).toStrictEqual({ state: 'unavailable', reason: 'too-many-restarts' });
    await expect(embedOne(embedder, 'あい')).rejects.toThrow(/too-many-restarts/);
    await expect(embedder.ready()).rejects.toThrow(EmbeddingError);
    expect(lines).toHaveLength(4);
    clock += 60_001;
    expect(await embedOne(embedder, 'あい')).toStrictEqual(unit(2, 1, 0, 0));
    expect(embedder.state()).toStrictEqual({ state: 'ready' });
  });

  it('while it loads is given up as well', async () => {
    const embedder = await open('crashes');
    await expect(embedder.ready()).rejects.toThrow(EmbeddingError);
    expect(embedder.state()).toStrictEqual({ state: 'unavailable', reason: 'too-many-restarts' });
    expect(lines).toHaveLength(4);
  });
});

describe('a model that cannot be used', () => {
  it.each([
    ['fails', 'model-not-loadable'],
    ['other-dimension', 'wrong-dimension'],
  ])('%s: unavailable, and not tried again', async (start, reason) => {
    const embedder = await open(start);
    await expect(embedder.ready()).rejects.toThrow(reason);
    clock += 60_001;
    await expect(embedOne(embedder, 'あい')).rejects.toThrow(EmbeddingError);
    expect(embedder.state()).toStrictEqual({ state: 'unavailable', reason });
    expect(lines).toHaveLength(1);
  });

  it('because it hangs while loading is given up', async () => {
    const embedder = await open('hangs', { loadTimeoutMs: 30 });
    await expect(embedder.ready()).rejects.toThrow(EmbeddingError);
    expect(lines[0]).toBe('embedding: the worker did not answer within 30 ms');
  });

  it('because it was changed meanwhile is not loaded after a crash', async () => {
    const embedder = await open();
    await embedder.ready();
    await writeFile(join(model, '..', 'starts', 'tokenizer.json'), '{}');
    await expect(embedOne(embedder, 'crash')).rejects.toThrow(EmbeddingError);
    await expect(embedOne(embedder, 'あい')).rejects.toThrow(EmbeddingError);
    expect(embedder.state()).toStrictEqual({ state: 'unavailable', reason: 'worker-not-startable' });
  });
});

it('closing refuses what is still waiting', async () => {
  const embedder = await open();
  const waiting = expect(embedOne(embedder, 'hang')).rejects.toThrow(/closed/);
  await embedder.close();
  await waiting;
  await expect(embedOne(embedder, 'あい')).rejects.toThrow(EmbeddingError);
});
