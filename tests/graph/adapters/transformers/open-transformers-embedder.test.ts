import { spawnSync } from 'node:child_process';
import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTransformersEmbedder } from '#graph/adapters/transformers/open-transformers-embedder.server.ts';
import { cosine } from '#graph/embedding/cosine.ts';
import type { Embedder } from '#graph/embedding/embedder.ts';
import { EmbeddingError } from '#graph/errors.ts';
import { BUNDLED_MODEL } from '../../../support/bundled-model.ts';
import { copyModel } from '../../../support/copy-model.ts';

describe('the bundled model', () => {
  let embedder: Embedder;
  beforeAll(async () => {
    embedder = await openTransformersEmbedder({ modelFolder: BUNDLED_MODEL });
    await embedder.ready();
  });
  afterAll(() => embedder.close());

  async function similarity(a: string, b: string): Promise<number> {
    const [x, y] = await embedder.embed([a, b], 'document');
    return cosine(x ?? new Float32Array(1), y ?? new Float32Array(1));
  }

  it('is named by its folder', () => {
    expect(embedder.model).toStrictEqual({
      name: 'shisaku-mini',
      version: '1.0.0',
      dimension: 256,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });

  it('puts like things near each other', async () => {
    const near = await similarity('移住支援', '移住・定住促進');
    expect(near).toBeGreaterThan(0.5);
    expect(near).toBeGreaterThan((await similarity('移住支援', '下水道')) + 0.3);
    expect(await similarity('childcare support', '子育て支援')).toBeGreaterThan(0.4);
    expect(await similarity('ﾃﾞｼﾞﾀﾙ', 'デジタル')).toBeGreaterThan(0.99);
  });

  it('gives vectors of length 1, zero vectors for what has no letters, whatever comes', async () => {
    const worded = [
      '移住',
      'ﾊﾝｶｸ',
      'x',
      '橋',
      '7',
      'a\ud800b',
      '\u0000移住',
      '長い文。'.repeat(2000),
      'z'.repeat(200_000),
    ];
    const wordless = ['', ' ', '😀', '――', '\ud800'];
    const vectors = await embedder.embed([...worded, ...wordless], 'document');
    expect(vectors.map((vector) => vector.length)).toStrictEqual(vectors.map(() => 256));
    const lengths = vectors.map((vector) => Math.round(Math.hypot(...vector) * 1e4) / 1e4);
    expect(lengths).toStrictEqual([...worded.map(() => 1), ...wordless.map(() => 0)]);
  });

  it('gives a token the same vector wherever it stands, longer where it tells more, and no text without letters any', async () => {
    const [inside, alone, none] = (await embedder.embedTokens?.(['移住を', '移住', '――'])) ?? [];
    expect(inside?.map(({ token }) => token)).toStrictEqual(['移住', 'を']);
    expect(inside?.[0]).toStrictEqual(alone?.[0]);
    const [telling = 0, joining = 0] = (inside ?? []).map(({ vector }) => Math.hypot(...vector));
    expect(telling).toBeGreaterThan(joining);
    expect(none).toStrictEqual([]);
  });

  it('gives a text the same vector alone and in company', async () => {
    const texts = [
      '移住',
      '子育て世帯への支援を広げる。'.repeat(20),
      '防災',
      'DX',
      '空き家の活用',
      '窓口',
      '橋',
      '学校',
      '水道',
    ];
    const together = await embedder.embed(texts, 'document');
    for (const [place, text] of texts.entries()) {
      const [alone] = await embedder.embed([text], 'document');
      expect(cosine(alone ?? new Float32Array(256), together[place] ?? new Float32Array(256))).toBeGreaterThan(0.99999);
    }
  });
});

it('a process that does not close its embedder can end', { timeout: 60_000 }, () => {
  const script = join(import.meta.dirname, '../../../support/embed-and-end.ts');
  const run = spawnSync(execPath, ['--import', 'tsx', script], { encoding: 'utf8', timeout: 50_000 });
  expect([run.status, run.stdout.trim()]).toStrictEqual([0, '256']);
});

describe('a folder without a whole model is refused by name', () => {
  const open = (modelFolder: string) => openTransformersEmbedder({ modelFolder });

  async function failureOf(modelFolder: string): Promise<EmbeddingError> {
    const error: unknown = await open(modelFolder).catch((caught: unknown) => caught);
    if (error instanceof EmbeddingError) return error;
    throw new Error('it was not refused');
  }

  it('when there is no folder', async () => {
    const failure = await failureOf('no/such/model');
    expect(failure.message).toMatch(/atlas-model\.json: the file is missing; give the folder/);
  });

  it.each(['atlas-model.json', 'config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx/model_quantized.onnx'])(
    'when %s is missing or empty',
    async (name) => {
      const folder = await copyModel();
      await truncate(join(folder, name));
      expect((await failureOf(folder)).message).toContain(`${join(folder, name)}: the file is empty`);
      await rm(join(folder, name));
      expect((await failureOf(folder)).message).toContain(`${join(folder, name)}: the file is missing`);
    },
  );

  it.each(['atlas-model.json', 'tokenizer.json'])('when %s is truncated', async (name) => {
    const folder = await copyModel();
    await truncate(join(folder, name), 100);
    expect((await failureOf(folder)).message).toMatch(/cannot be read as JSON; copy the model's folder again/);
  });

  it('when atlas-model.json says something impossible', async () => {
    const folder = await copyModel();
    const path = join(folder, 'atlas-model.json');
    const settings: unknown = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ ...Object(settings), pooling: 'best' }));
    expect((await failureOf(folder)).message).toMatch(/atlas-model\.json: pooling: /);
  });

  it('when the weights are truncated: unavailable once loading fails', async () => {
    const folder = await copyModel();
    await truncate(join(folder, 'onnx/model_quantized.onnx'), 1_000_000);
    const embedder = await open(folder);
    await expect(embedder.ready()).rejects.toThrow(EmbeddingError);
    expect(embedder.state()).toStrictEqual({ state: 'unavailable', reason: 'model-not-loadable' });
    await embedder.close();
  });

  it('when the worker is missing', async () => {
    const missing = openTransformersEmbedder({ modelFolder: BUNDLED_MODEL, workerFile: 'no/worker.mjs' });
    await expect(missing).rejects.toThrow(/the embedding worker is missing/);
  });

  it('a changed file gives another identity', async () => {
    const folder = await copyModel();
    const before = await open(folder);
    await writeFile(join(folder, 'special_tokens_map.json'), '{}');
    const after = await open(folder);
    expect(after.model.digest).not.toBe(before.model.digest);
    await before.close();
    await after.close();
  });
});
