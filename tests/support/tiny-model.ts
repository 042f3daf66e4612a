import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AtlasModel } from '#graph/embedding/atlas-model.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { tinyOnnx } from './tiny-onnx.ts';

/** Characters the tiny model knows; each is a token with a vector of its own. */
const LETTERS = [...new Set(Array.from('移住支援下水道老朽化備え検索文書:childcareusport'))];
const SPECIAL = ['[PAD]', '[UNK]', '[CLS]'];

/** How the tiny model says to be called; its version is that of where it comes from. */
export const TINY_SETTINGS: Omit<AtlasModel, 'version'> = {
  name: 'tiny',
  dimension: 4,
  pooling: 'mean',
  normalize: true,
  queryPrefix: '検索: ',
  documentPrefix: '文書: ',
  maxTokens: 64,
  languages: ['ja'],
  license: 'CC0-1.0',
  static: false,
};

/** What may be different about a tiny model. */
export interface TinyModel {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Vector of the token with this number; of dimension 4 unless something is wrong with the model. */
  readonly vectorOf?: (token: number) => readonly number[];
}

/** Files of a working model by their paths: a tokeniser of single characters and a table of vectors. */
export function tinyModelFiles({ settings = {}, vectorOf = distinct }: TinyModel = {}): ReadonlyMap<string, Buffer> {
  const vocabulary = [...SPECIAL, ...LETTERS];
  const json = (content: unknown) => Buffer.from(JSON.stringify(content));
  return new Map([
    ['atlas-model.json', json({ ...TINY_SETTINGS, version: '1', ...settings })],
    ['config.json', json({ model_type: 'bert', hidden_size: 4, vocab_size: vocabulary.length })],
    ['tokenizer.json', json(tokeniser(vocabulary))],
    [
      'tokenizer_config.json',
      json({ tokenizer_class: 'PreTrainedTokenizer', model_max_length: 64, pad_token: '[PAD]', unk_token: '[UNK]' }),
    ],
    ['onnx/model_quantized.onnx', tinyOnnx(vocabulary.map((_, token) => vectorOf(token)))],
  ]);
}

/** A folder with the files of a tiny model; removed after the test. */
export async function makeTinyModel(model?: TinyModel): Promise<string> {
  const folder = join(await temporaryFolder(), 'tiny');
  for (const [path, content] of tinyModelFiles(model)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** Tokens point in different directions, so that different texts have different vectors. */
function distinct(token: number): readonly number[] {
  return [1, Math.sin(token), Math.cos(3 * token), (token % 5) - 2];
}

function tokeniser(vocabulary: readonly string[]) {
  return {
    version: '1.0',
    added_tokens: SPECIAL.map((content, id) => ({ id, content, special: true, normalized: false })),
    normalizer: { type: 'NFKC' },
    pre_tokenizer: {
      type: 'Sequence',
      pretokenizers: [
        { type: 'Split', pattern: { Regex: '\\s+' }, behavior: 'Removed', invert: false },
        { type: 'Split', pattern: { Regex: '.' }, behavior: 'Isolated', invert: false },
      ],
    },
    post_processor: null,
    decoder: null,
    model: { type: 'Unigram', unk_id: 1, vocab: vocabulary.map((letter) => [letter, -1]) },
  };
}
