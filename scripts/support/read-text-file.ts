import { readFile } from 'node:fs/promises';
import { InvalidInputError } from '#graph/errors.ts';

/** Text of a file; a missing or unreadable one is an `InvalidInputError` that names it. */
export async function readTextFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new InvalidInputError(`readTextFile: ${path} cannot be read; check the path and the permissions`, {
      details: { path },
      cause: error,
    });
  }
}
