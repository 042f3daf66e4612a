import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ATLAS_MODEL_FILE } from '../../embedding/atlas-model.ts';
import { describeHubFile, type HubFile } from './describe-hub-file.server.ts';
import { downloadFile } from './download-file.server.ts';
import { hubError } from './hub-error.ts';
import type { CatalogueModel } from './model-catalogue.ts';

/** Record of where a downloaded model came from, kept beside it. */
const ORIGIN_FILE = 'download.json';

/** How a download stands; bytes over all files. */
export interface FetchProgress {
  readonly done: number;
  readonly total: number;
  /** The file under way. */
  readonly source: string;
}

/** What {@link fetchModel} needs. */
export interface FetchRequest {
  readonly model: CatalogueModel;
  /** Folder of the finished model; what stood there is replaced once the new one has passed. */
  readonly target: string;
  /** Address of the hub, without a slash at the end. */
  readonly hub: string;
  readonly onProgress: (progress: FetchProgress) => void;
  /** Tries the finished model before it gets its name; throws where it is unusable. */
  readonly probe: (folder: string) => Promise<unknown>;
}

interface WantedFile extends HubFile {
  readonly path: string;
}

/**
 * Downloads a model into a hidden folder beside the target, verifies every file, tries the model, and only then puts it in place. Throws
 * `EmbeddingError`; what was downloaded so far stays in the hidden folder and is used by the next attempt.
 */
export async function fetchModel({ model, target, hub, onProgress, probe }: FetchRequest): Promise<void> {
  const files = await describeFiles(model, hub);
  const draft = join(dirname(target), `.${model.name}.partial`);
  await mkdir(draft, { recursive: true });
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const checksums: { path: string; size: number; sha256: string }[] = [];
  let before = 0;
  for (const file of files) {
    const onBytes = (bytes: number) => {
      onProgress({ done: before + bytes, total, source: file.path });
    };
    const sha256 = await downloadFile({ file, target: join(draft, file.path), onBytes });
    checksums.push({ path: file.path, size: file.size, sha256 });
    before += file.size;
  }
  const commit = files.find((file) => file.commit !== null)?.commit ?? model.revision;
  await writeJson(join(draft, ATLAS_MODEL_FILE), { ...model.settings, version: commit });
  await writeJson(join(draft, ORIGIN_FILE), { hub, repository: model.repository, commit, files: checksums });
  await probe(draft);
  await rm(target, { recursive: true, force: true });
  await rename(draft, target);
}

/** Asks for all files first, all of one commit, so that nothing is downloaded of a model that is not whole. */
async function describeFiles(model: CatalogueModel, hub: string): Promise<readonly WantedFile[]> {
  const found: WantedFile[] = [];
  let revision = model.revision;
  for (const { path, isRequired } of model.files) {
    const address = `${hub}/${model.repository}/resolve/${revision}/${path}`;
    const file = await describeHubFile(address);
    if (file === null && isRequired) throw hubError(address, 'the hub has no such file');
    if (file === null) continue;
    found.push({ ...file, path });
    revision = file.commit ?? revision;
  }
  return found;
}

async function writeJson(path: string, content: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(content, null, 2)}\n`);
}
