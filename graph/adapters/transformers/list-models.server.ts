import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EmbeddingError } from '../../errors.ts';
import type { AtlasModel } from '../../embedding/atlas-model.ts';
import { activeModelFolder, BUNDLED_MODEL_FOLDER, type ModelChoice, readChosenFolder } from './active-model.server.ts';
import { readModelFolder } from './read-model-folder.server.ts';

/** Where a model comes from: with the project, by download into the data folder, or any other folder. */
export type ModelOrigin = 'bundled' | 'downloaded' | 'local';

/** A model that could be used, or that is chosen and cannot be. */
export interface ListedModel {
  /** Absolute. */
  readonly folder: string;
  readonly origin: ModelOrigin;
  readonly isActive: boolean;
  /** `null` where the folder holds no usable model; `problem` then says why. */
  readonly settings: AtlasModel | null;
  readonly problem: string | null;
}

/** Folder that downloaded models are put in. */
export function downloadedModels(dataFolder: string): string {
  return join(dataFolder, 'models');
}

/** All known models: bundled, downloaded (by name), then the chosen or named one where it lies elsewhere. Each is checked, none is loaded. */
export async function listModels(choice: ModelChoice): Promise<readonly ListedModel[]> {
  const active = resolve(await activeModelFolder(choice));
  const bundled = resolve(BUNDLED_MODEL_FOLDER);
  const downloaded = await foldersIn(downloadedModels(choice.dataFolder));
  const elsewhere = [active, resolve((await readChosenFolder(choice.dataFolder)) ?? bundled)];
  const origins = new Map<string, ModelOrigin>([
    [bundled, 'bundled'],
    ...downloaded.map((folder) => [folder, 'downloaded'] as const),
  ]);
  for (const folder of elsewhere) if (!origins.has(folder)) origins.set(folder, 'local');
  return Promise.all(
    [...origins].map(async ([folder, origin]) => ({
      folder,
      origin,
      isActive: folder === active,
      ...(await settingsOf(folder)),
    })),
  );
}

async function settingsOf(folder: string): Promise<Pick<ListedModel, 'settings' | 'problem'>> {
  try {
    return { settings: (await readModelFolder(folder)).settings, problem: null };
  } catch (error) {
    if (error instanceof EmbeddingError) return { settings: null, problem: error.message };
    throw error;
  }
}

/** Absolute paths of the folders in a folder, by name; hidden ones are downloads under way. */
async function foldersIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
    return names.sort().map((name) => resolve(folder, name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
