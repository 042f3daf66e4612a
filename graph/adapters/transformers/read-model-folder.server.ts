import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { EmbeddingError } from '../../errors.ts';
import { ATLAS_MODEL_FILE, atlasModelSchema } from '../../embedding/atlas-model.ts';
import type { AtlasModel } from '../../embedding/atlas-model.ts';
import type { ModelIdentity } from '../../model/model-identity.ts';

/** Files that decide what a model answers; all of them go into its digest. */
const REQUIRED_JSON = [ATLAS_MODEL_FILE, 'config.json', 'tokenizer.json', 'tokenizer_config.json'];
const WEIGHTS = 'onnx/model_quantized.onnx';
const OPTIONAL = ['special_tokens_map.json', 'onnx/model_quantized.onnx_data'];

/** A model's folder, checked. */
export interface ModelFolder {
  readonly settings: AtlasModel;
  readonly identity: ModelIdentity;
}

/** Reads and checks a model's folder; refuses a missing, empty or unreadable file with `EmbeddingError`. */
export async function readModelFolder(folder: string): Promise<ModelFolder> {
  for (const name of REQUIRED_JSON) await readJson(join(folder, name));
  const settings = parseSettings(join(folder, ATLAS_MODEL_FILE), await readJson(join(folder, ATLAS_MODEL_FILE)));
  const digests: string[] = [];
  for (const name of [...REQUIRED_JSON, WEIGHTS]) digests.push(`${name} ${await digestFile(join(folder, name))}`);
  for (const name of OPTIONAL) {
    if ((await sizeOf(join(folder, name))) !== null) digests.push(`${name} ${await digestFile(join(folder, name))}`);
  }
  const digest = createHash('sha256').update(digests.join('\n')).digest('hex');
  const { name, version, dimension } = settings;
  return { settings, identity: { name, version, dimension, digest } };
}

async function readJson(path: string): Promise<unknown> {
  await checkPresent(path);
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch (error) {
    throw new EmbeddingError(`${path}: cannot be read as JSON; copy the model's folder again, it may be truncated`, {
      details: { path },
      cause: error,
    });
  }
}

function parseSettings(path: string, content: unknown): AtlasModel {
  const parsed = atlasModelSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const fault = issue === undefined ? 'not as expected' : `${issue.path.join('.')}: ${issue.message}`;
  throw new EmbeddingError(`${path}: ${fault}; correct the file as the model's README describes it`, {
    details: { path, fault },
    cause: parsed.error,
  });
}

async function checkPresent(path: string): Promise<void> {
  const size = await sizeOf(path);
  if (size !== null && size > 0) return;
  throw new EmbeddingError(
    `${path}: the file is ${size === null ? 'missing' : 'empty'}; give the folder of an ONNX sentence-embedding model with its ${ATLAS_MODEL_FILE}`,
    { details: { path } },
  );
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw new EmbeddingError(`${path}: cannot be read; give this user the right to read it`, {
      details: { path },
      cause: error,
    });
  }
}

async function digestFile(path: string): Promise<string> {
  await checkPresent(path);
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    throw new EmbeddingError(`${path}: cannot be read; give this user the right to read it`, {
      details: { path },
      cause: error,
    });
  }
  return hash.digest('hex');
}
