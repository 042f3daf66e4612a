import { readFile } from 'node:fs/promises';
import { InvalidInputError } from '../errors.ts';
import { findPlanFiles } from '../reading/find-plan-files.server.ts';
import { findProfile } from '../parsing/find-profile.server.ts';
import { parseConceptScheme } from '../vocabulary/parse-concept-scheme.ts';
import type { IngestInput } from './ingest-documents.server.ts';

/** Where the plans lie. */
export interface PlanLocations {
  /** Files and folders. */
  readonly paths: readonly string[];
  /** A profile for a single file; `null` = the one beside each file, if any. */
  readonly profile: string | null;
  /** File of the concept scheme. */
  readonly concepts: string;
}

/** Reads documents, their profiles and the concept scheme from disk; every problem names the file. */
export async function gatherPlans({ paths, profile, concepts }: PlanLocations): Promise<IngestInput> {
  const files = await findPlanFiles(paths);
  if (profile !== null && files.length !== 1) {
    throw new InvalidInputError(`gatherPlans: --profile goes with one document, got ${String(files.length)}`, {
      details: { profile, documents: files.length },
    });
  }
  return {
    plans: await Promise.all(
      files.map(async ({ source, path, bytes }) => ({ source, bytes, profile: await findProfile(path, profile) })),
    ),
    concepts: parseConceptScheme(await readScheme(concepts), concepts),
  };
}

async function readScheme(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new InvalidInputError(`gatherPlans: the concept scheme ${path} cannot be read; name another by --concepts`, {
      details: { path },
      cause: error,
    });
  }
}
