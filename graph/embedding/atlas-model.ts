import { z } from 'zod';

/** Name of the file beside a model that says how to call it. */
export const ATLAS_MODEL_FILE = 'atlas-model.json';

/** Content of `atlas-model.json`. Unknown fields are ignored. */
export const atlasModelSchema = z.object({
  name: z.string().min(1),
  version: z.string().min(1),
  /** Components of a vector. */
  dimension: z.int().min(1).max(8192),
  /** How token vectors become one: their mean, or the vector of the first token. */
  pooling: z.enum(['mean', 'cls']),
  /** Whether the model's authors mean vectors to be brought to length 1; the port does so in every case. */
  normalize: z.boolean(),
  /** Put before a query, before a document; empty where the model wants none. */
  queryPrefix: z.string(),
  documentPrefix: z.string(),
  /** Longer texts are cut. */
  maxTokens: z.int().min(1),
  languages: z.array(z.string()),
  /** Name of the licence of the weights, by SPDX where it has one. */
  license: z.string().min(1),
  /** True where a token's vector does not depend on its neighbours. */
  static: z.boolean().default(false),
});

/** See {@link atlasModelSchema}. */
export type AtlasModel = z.infer<typeof atlasModelSchema>;
