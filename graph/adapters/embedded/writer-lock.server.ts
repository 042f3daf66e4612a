import { hostname } from 'node:os';
import { join } from 'node:path';
import { pid } from 'node:process';
import { z } from 'zod';
import { ConflictError } from '../../errors.ts';
import type { FileOperations } from './file-operations.server.ts';
import { startOfProcess } from './process-start.server.ts';
import { systemCodeOf } from './to-store-error.server.ts';

/** File whose existence says that somebody writes, with who it is. */
const LOCK_FILE = 'graph.lock';

const ownerSchema = z.object({ host: z.string(), pid: z.int().positive(), start: z.string().nullable() });
type Owner = z.infer<typeof ownerSchema>;

const DRAFT = /^graph\.lock\.(\d+)\.\d+\.tmp$/;

/** Codes of file systems without links. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** Attempts to get the lock when others appear and vanish meanwhile. */
const ATTEMPTS = 5;
/** Makes the names of this process's drafts different. */
let drafts = 0;

/**
 * Takes the writer's lock of a folder and gives the function that releases it. While its owner lives, everybody else gets
 * `ConflictError`. The lock of a dead process is taken over; no clock is asked, so that a wrong one does no harm.
 * A lock from another computer counts as alive, because nobody here can tell.
 */
export async function takeWriterLock(files: FileOperations, folder: string): Promise<() => Promise<void>> {
  const path = join(folder, LOCK_FILE);
  const own = JSON.stringify({ host: hostname(), pid, start: await startOfProcess(files, pid) } satisfies Owner);
  for (let tries = 0; tries < ATTEMPTS; tries += 1) {
    if (await createWhole(files, path, own)) {
      heldHere.add(path);
      return async () => {
        heldHere.delete(path);
        await files.remove(path);
      };
    }
    await removeIfStale(files, path);
  }
  throw lockedError(path, 'another process');
}

/** Locks held by this very process: a lock with its number that is not among them is left from an earlier one. */
const heldHere = new Set<string>();

/** Puts the lock there with its content at once (a link, never a half-written file); false where there is one. */
async function createWhole(files: FileOperations, path: string, content: string): Promise<boolean> {
  drafts += 1;
  const draft = `${path}.${pid}.${drafts}.tmp`;
  try {
    await files.writeText(draft, content);
    await linkOrCreate(files, draft, { path, content });
    return true;
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await files.remove(draft);
  }
}

/** Some file systems (FAT, some network shares) know no links: there the lock is created first and filled a moment later. */
async function linkOrCreate(
  files: FileOperations,
  draft: string,
  { path, content }: { readonly path: string; readonly content: string },
): Promise<void> {
  try {
    await files.link(draft, path);
  } catch (error) {
    if (!NO_LINKS.has(systemCodeOf(error) ?? '')) throw error;
    await files.writeNewText(path, content);
  }
}

async function removeIfStale(files: FileOperations, path: string): Promise<void> {
  const seen = await readLock(files, path);
  if (seen === null) return;
  const owner = parseOwner(seen);
  if (owner !== null && (await isAlive(files, path, owner)))
    throw lockedError(path, `process ${owner.pid} on ${owner.host}`);
  await removeExactly(files, path, seen);
}

/** Moves the lock away before removing it: if another writer replaced it meanwhile, that one is put back. */
async function removeExactly(files: FileOperations, path: string, seen: string): Promise<void> {
  drafts += 1;
  const aside = `${path}.${pid}.${drafts}.tmp`;
  try {
    await files.rename(path, aside);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return;
    throw error;
  }
  if ((await readLock(files, aside)) !== seen) await files.link(aside, path);
  await files.remove(aside);
}

async function readLock(files: FileOperations, path: string): Promise<string | null> {
  try {
    return await files.readText(path);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function parseOwner(text: string): Owner | null {
  try {
    return ownerSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    // A lock that names nobody protects nobody.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

async function isAlive(files: FileOperations, path: string, owner: Owner): Promise<boolean> {
  if (owner.host !== hostname()) return true;
  if (owner.pid === pid && !heldHere.has(path)) return false;
  if (!processExists(owner.pid)) return false;
  return (await startOfProcess(files, owner.pid)) === owner.start;
}

/** Removes what writers left who were killed while they took the lock. */
export async function removeLockDrafts(files: FileOperations, folder: string): Promise<void> {
  for (const name of await files.list(folder)) {
    const owner = DRAFT.exec(name)?.[1];
    if (owner !== undefined && !processExists(Number(owner))) await files.remove(join(folder, name));
  }
}

function processExists(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function lockedError(path: string, owner: string): ConflictError {
  return new ConflictError(
    `Embedded store: ${path} shows that ${owner} is writing; wait until it has finished, or remove the file if that process is gone`,
    { details: { path, owner } },
  );
}
