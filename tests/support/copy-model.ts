import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { BUNDLED_MODEL } from './bundled-model.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A copy of the bundled model that a test may damage; removed after the test. */
export async function copyModel(): Promise<string> {
  const folder = join(await temporaryFolder(), 'model');
  await cp(BUNDLED_MODEL, folder, { recursive: true, filter: (source) => !source.endsWith('train') });
  return folder;
}
