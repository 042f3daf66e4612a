import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { InvalidInputError } from '../errors.ts';
import { findReader } from './plan-format.ts';

/** Largest file that is read, in bytes. A plan of 500 pages has about 2 MB of text. */
export const MAX_PLAN_BYTES = 20 * 1024 * 1024;

/** A document as it lies on the disk. `source` is the file name without folders; `path` the whole path. */
export interface PlanFile {
  readonly source: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Documents at the given paths (files, or folders with everything below them), each once, sorted by path. In folders
 * only known formats are taken, and README, CHANGELOG and hidden files are passed over. Refuses paths that are missing,
 * unreadable, empty, too large or of no known format, folders without any document, and links that lead out of a folder.
 */
export async function findPlanFiles(paths: readonly string[]): Promise<readonly PlanFile[]> {
  const found = new Set<string>();
  for (const path of paths) for (const file of await listFiles(resolve(path), path)) found.add(file);
  const sorted = [...found].sort((a, b) => (a < b ? -1 : 1));
  const files: PlanFile[] = [];
  for (const path of sorted) files.push(await readPlanFile(path));
  return files;
}

async function listFiles(path: string, given: string): Promise<readonly string[]> {
  const facts = await attempt(given, () => stat(path));
  if (!facts.isDirectory()) {
    if (!facts.isFile() || findReader(path) === undefined)
      throw refused(given, 'has no known format', 'give .txt, .md or .html');
    return [path];
  }
  const root = await attempt(given, () => realpath(path));
  const files = await listFolder(path, root);
  if (files.length === 0) throw refused(given, 'holds no document', 'put .txt, .md or .html files there');
  return files;
}

async function listFolder(folder: string, root: string): Promise<string[]> {
  const files: string[] = [];
  const entries = await attempt(folder, () => readdir(folder, { withFileTypes: true }));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) await refuseEscape(path, root);
    if (entry.isDirectory()) files.push(...(await listFolder(path, root)));
    else if (isDocumentName(entry.name) && (await attempt(path, () => stat(path))).isFile()) files.push(path);
  }
  return files;
}

function isDocumentName(name: string): boolean {
  return findReader(name) !== undefined && !/^(?:readme|changelog|license)\./i.test(name);
}

async function refuseEscape(path: string, root: string): Promise<void> {
  const target = await attempt(path, () => realpath(path));
  const way = relative(root, target);
  if (way === '..' || way.startsWith(`..${sep}`) || resolve(root, way) !== target) {
    throw refused(path, 'is a link that leads out of its folder', 'copy the file or give its own path');
  }
}

async function readPlanFile(path: string): Promise<PlanFile> {
  const facts = await attempt(path, () => lstat(path).then(() => stat(path)));
  if (facts.size === 0) throw refused(path, 'is empty', 'give a file with text');
  if (facts.size > MAX_PLAN_BYTES) {
    throw refused(path, `has ${facts.size} bytes, more than ${MAX_PLAN_BYTES}`, 'split the document');
  }
  return { source: basename(path), path, bytes: await attempt(path, () => readFile(path)) };
}

async function attempt<Value>(path: string, access: () => Promise<Value>): Promise<Value> {
  try {
    return await access();
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    const fault = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`;
    throw refused(path, fault, 'check the path and its permissions', cause);
  }
}

function refused(path: string, fault: string, ...[remedy, cause]: [string, unknown?]): InvalidInputError {
  return new InvalidInputError(`findPlanFiles: ${path} ${fault}; ${remedy}`, { details: { path, fault }, cause });
}
