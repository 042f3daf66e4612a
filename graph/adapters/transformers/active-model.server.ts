import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pid } from 'node:process';
import { z } from 'zod';
import { EmbeddingError } from '../../errors.ts';

/** The model that comes with the project, relative to the working directory. */
export const BUNDLED_MODEL_FOLDER = 'models/shisaku-mini';

const CHOICE_FILE = 'model.json';
const choiceSchema = z.object({ folder: z.string().min(1) });

/** Where the model to use is looked for. */
export interface ModelChoice {
  /** Named by a setting: wins over what was chosen by `model use`. `null` = not named. */
  readonly modelFolder: string | null;
  /** Folder in which the choice is kept. */
  readonly dataFolder: string;
}

/** Folder of the model to use: the one a setting names, else the chosen one, else the bundled one. */
export async function activeModelFolder({ modelFolder, dataFolder }: ModelChoice): Promise<string> {
  return modelFolder ?? (await readChosenFolder(dataFolder)) ?? BUNDLED_MODEL_FOLDER;
}

/** Folder chosen by `model use`; `null` where none was. A damaged choice throws `EmbeddingError`: guessing would change the model. */
export async function readChosenFolder(dataFolder: string): Promise<string | null> {
  const file = join(dataFolder, CHOICE_FILE);
  try {
    return choiceSchema.parse(JSON.parse(await readFile(file, 'utf8'))).folder;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new EmbeddingError(
      `${file}: the choice of the model cannot be read; choose again by "npm run model -- use DIR"`,
      {
        details: { file },
        cause: error,
      },
    );
  }
}

/** Keeps the choice of a model, whose folder must have been checked; `null` = the bundled one again. */
export async function keepChosenFolder(dataFolder: string, folder: string | null): Promise<void> {
  const file = join(dataFolder, CHOICE_FILE);
  if (folder === null) {
    await rm(file, { force: true });
    return;
  }
  await mkdir(dataFolder, { recursive: true });
  const draft = `${file}.${pid}.tmp`;
  await writeFile(draft, `${JSON.stringify({ folder: resolve(folder) })}\n`);
  await rename(draft, file);
}
