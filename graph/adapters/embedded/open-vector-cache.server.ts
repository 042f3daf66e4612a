import { join, resolve } from 'node:path';
import type { VectorCache } from '../../embedding/vector-cache.ts';
import type { ModelIdentity } from '../../model/model-identity.ts';
import { nodeFileOperations } from './file-operations.server.ts';
import type { FileOperations } from './file-operations.server.ts';
import { FileVectorCache } from './file-vector-cache.server.ts';
import { reportingFiles } from './reporting-files.server.ts';

/** Where the vectors of a model are kept. */
export interface VectorCacheOptions {
  /** Made when the first vector is kept; one file for each model. */
  readonly folder: string;
  readonly model: ModelIdentity;
  /** The real file system unless a test says otherwise. */
  readonly files?: FileOperations;
}

/** Letters of a model's digest in the name of its file; the records hold the whole digest in their keys. */
const DIGEST_LETTERS = 32;

/** Opens the cache of a model. Nothing is read before the first question, so that nobody waits for a cache they do not use. */
export function openVectorCache({
  folder,
  model,
  files = nodeFileOperations,
}: VectorCacheOptions): Promise<VectorCache> {
  const where = resolve(folder);
  const path = join(where, `${model.digest.slice(0, DIGEST_LETTERS)}.vectors`);
  return Promise.resolve(
    new FileVectorCache({ files: reportingFiles(files), folder: where, path, dimension: model.dimension }),
  );
}
