import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { InvalidInputError } from '../errors.ts';
import type { PlanProfile } from './plan-profile.ts';
import { readProfile } from './read-profile.ts';

/**
 * The profile of a document: the one given, else `NAME.profile.yaml` beside `NAME.txt`, else `null`. Refuses a given
 * profile that cannot be read, and any that the schema does not know.
 */
export async function findProfile(documentPath: string, given: string | null): Promise<PlanProfile | null> {
  const path = given ?? documentPath.replace(/\.[^./\\]+$/, '.profile.yaml');
  const yaml = await readIfThere(path);
  if (yaml !== null) return readProfile(yaml, basename(path));
  if (given === null) return null;
  throw new InvalidInputError(`findProfile: ${given} does not exist; check the path given by --profile`, {
    details: { path: given },
  });
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw new InvalidInputError(`findProfile: ${path} cannot be read; check its permissions`, {
      details: { path },
      cause,
    });
  }
}
