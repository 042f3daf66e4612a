import { StoreUnavailableError } from '../../errors.ts';

/** What to do about the usual failures of a file system, by the system's code. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'free space on this disk, then try again',
  EDQUOT: 'free space in this quota, then try again',
  EACCES: 'give this user the right to read and write there, or set another data folder',
  EPERM: 'give this user the right to read and write there, or set another data folder',
  EROFS: 'this file system is read-only; set another data folder',
  EIO: 'the disk reports a fault; check it, then restore the folder or ingest again',
  EMFILE: 'too many files are open; raise the limit of open files, then try again',
  ENOTDIR: 'a file stands where the data folder should be; set another data folder',
  EEXIST: 'a file stands where the data folder should be; set another data folder',
};

/** Codes of failures that may pass without anybody doing anything. */
const PASSING = new Set(['EMFILE', 'ENFILE', 'EAGAIN', 'EBUSY', 'EINTR', 'ETIMEDOUT']);

/** The error to throw for a failure of the file system: path, code and remedy. Other errors pass unchanged. */
export function toStoreError(error: unknown, doing: string, path: string): unknown {
  const code = systemCodeOf(error);
  if (code === null || error instanceof StoreUnavailableError) return error;
  const remedy = REMEDIES[code] ?? 'check this path, then try again';
  return new StoreUnavailableError(`Embedded store: ${doing} ${path} failed with ${code}; ${remedy}`, {
    retriable: PASSING.has(code),
    details: { path, code },
    cause: error,
  });
}

/** The system's code of an error (ENOENT, …), also of one that {@link toStoreError} made; `null` for other errors. */
export function systemCodeOf(error: unknown): string | null {
  const code = error instanceof StoreUnavailableError ? error.details['code'] : codeProperty(error);
  return typeof code === 'string' ? code : null;
}

function codeProperty(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
