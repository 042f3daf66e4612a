import { cp, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTransformersEmbedder } from '#graph/adapters/transformers/open-transformers-embedder.server.ts';
import { probeModel } from '#graph/adapters/transformers/probe-model.server.ts';
import { EmbeddingError } from '#graph/errors.ts';
import { makeTinyModel } from '../../../support/tiny-model.ts';

async function faultOf(modelFolder: string): Promise<string> {
  const error: unknown = await probeModel({ modelFolder }).catch((caught: unknown) => caught);
  if (error instanceof EmbeddingError) return error.message.replaceAll(modelFolder, 'DIR');
  throw new Error('the model was not refused');
}

describe('a working model', () => {
  it('passes and is described', async () => {
    const { settings, identity } = await probeModel({ modelFolder: await makeTinyModel() });
    expect([settings.license, settings.queryPrefix, identity.dimension]).toStrictEqual(['CC0-1.0', '検索: ', 4]);
  });

  it.each(['日本語 のフォルダー', '.hidden', 'a--b', 'x.git', '移住%20#?'])(
    'may lie in a folder called %s',
    async (name) => {
      const folder = await makeTinyModel();
      const renamed = join(folder, '..', name);
      await rename(folder, renamed);
      expect((await probeModel({ modelFolder: renamed })).identity.name).toBe('tiny');
    },
  );

  it('puts its prefixes before queries and documents', async () => {
    const embedder = await openTransformersEmbedder({ modelFolder: await makeTinyModel() });
    const bare = await openTransformersEmbedder({
      modelFolder: await makeTinyModel({ settings: { queryPrefix: '', documentPrefix: '' } }),
    });
    expect(await embedder.embed(['移住'], 'query')).toStrictEqual(await bare.embed(['検索: 移住'], 'query'));
    expect(await embedder.embed(['移住'], 'document')).toStrictEqual(await bare.embed(['文書: 移住'], 'document'));
    await embedder.close();
    await bare.close();
  });

  it('takes the mean of the tokens, or the first one, as its settings say', async () => {
    const vectorOf = (token: number) => [token, 1, 0, 0];
    const settings = { queryPrefix: '', documentPrefix: '' };
    const directionOf = async (pooling: string) => {
      const modelFolder = await makeTinyModel({ vectorOf, settings: { ...settings, pooling } });
      const embedder = await openTransformersEmbedder({ modelFolder });
      const [vector = new Float32Array(4)] = await embedder.embed(['移住支'], 'query');
      await embedder.close();
      return Math.round((vector[0] ?? 0) / (vector[1] ?? 1));
    };
    // 移, 住 and 支 are the tokens 3, 4 and 5.
    expect([await directionOf('mean'), await directionOf('cls')]).toStrictEqual([4, 3]);
  });
});

describe('a model is refused by name', () => {
  it('when a file is missing or cut off', async () => {
    const folder = await makeTinyModel();
    await truncate(join(folder, 'onnx/model_quantized.onnx'), 200);
    expect(await faultOf(folder)).toMatch(/^DIR: embedding: the model cannot be used: .+; copy or download/s);
    await truncate(join(folder, 'tokenizer.json'), 100);
    expect(await faultOf(folder)).toMatch(/^DIR\/tokenizer\.json: cannot be read as JSON/);
    await rm(join(folder, 'config.json'));
    expect(await faultOf(folder)).toMatch(/^DIR\/config\.json: the file is missing/);
  });

  it('when its tokeniser is none', async () => {
    const folder = await makeTinyModel();
    await writeFile(join(folder, 'tokenizer.json'), '{"model":{"type":"Abacus"}}');
    expect(await faultOf(folder)).toMatch(/^DIR: embedding: the model cannot be used/);
  });

  it('when its vectors are not those that it promises', async () => {
    const folder = await makeTinyModel({ settings: { dimension: 5 } });
    expect(await faultOf(folder)).toMatch(/vectors have 4 components, atlas-model\.json says 5/);
  });

  it.each([
    ['not finite', () => [Number.NaN, 1, 0, 0], /a number that is not finite/],
    ['zero', () => [0, 0, 0, 0], /a zero vector for a text with words/],
    ['all alike', () => [1, 2, 0, 1], /the same vector for different texts/],
  ])('when its vectors are %s', async (_, vectorOf, fault) => {
    expect(await faultOf(await makeTinyModel({ vectorOf }))).toMatch(fault);
  });

  it.each([
    ['pooling', 'best'],
    ['dimension', 0],
    ['maxTokens', 'many'],
    ['queryPrefix', null],
    ['license', ''],
  ])('when atlas-model.json says %s: %s', async (key, value) => {
    const folder = await makeTinyModel({ settings: { [key]: value } });
    expect(await faultOf(folder)).toMatch(new RegExp(`^DIR/atlas-model\\.json: ${key}: `));
  });
});

it('another model in the same folder is another model', async () => {
  const folder = await makeTinyModel();
  const { identity } = await probeModel({ modelFolder: folder });
  await cp(await makeTinyModel({ vectorOf: (token) => [token, 1, 2, 3] }), folder, { recursive: true, force: true });
  expect((await probeModel({ modelFolder: folder })).identity.digest).not.toBe(identity.digest);
});
