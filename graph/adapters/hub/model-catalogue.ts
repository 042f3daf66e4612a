import type { AtlasModel } from '../../embedding/atlas-model.ts';

/** A model that can be downloaded by its name. */
export interface CatalogueModel {
  readonly name: string;
  /** `owner/name` on the hub. */
  readonly repository: string;
  /** Branch, tag or commit; the commit it stands for is recorded with the download. */
  readonly revision: string;
  /** Address of the terms and of the model's description. */
  readonly page: string;
  /** Paths in the repository, which are those in the model's folder too. Those not required may be absent. */
  readonly files: readonly { readonly path: string; readonly isRequired: boolean }[];
  /** Becomes `atlas-model.json`; `version` is the commit. */
  readonly settings: Omit<AtlasModel, 'version'>;
}

/**
 * Models known by name. ruri-v3-30m: Tsukagoshi and Sasano, Nagoya University; Apache-2.0. The ONNX form is a conversion by a
 * third party, published under the same licence.
 */
export const MODEL_CATALOGUE: readonly CatalogueModel[] = [
  {
    name: 'ruri-v3-30m',
    repository: 'sirasagi62/ruri-v3-30m-ONNX',
    revision: 'main',
    page: 'https://huggingface.co/cl-nagoya/ruri-v3-30m',
    files: [
      { path: 'config.json', isRequired: true },
      { path: 'tokenizer.json', isRequired: true },
      { path: 'tokenizer_config.json', isRequired: true },
      { path: 'special_tokens_map.json', isRequired: false },
      { path: 'onnx/model_quantized.onnx', isRequired: true },
    ],
    settings: {
      name: 'ruri-v3-30m',
      dimension: 256,
      pooling: 'mean',
      normalize: true,
      queryPrefix: '検索クエリ: ',
      documentPrefix: '検索文書: ',
      maxTokens: 8192,
      languages: ['ja'],
      license: 'Apache-2.0',
      static: false,
    },
  },
];
