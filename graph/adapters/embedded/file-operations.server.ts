import { constants } from 'node:fs';
import { link, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { platform } from 'node:process';
import { systemCodeOf } from './to-store-error.server.ts';

/** An open file, as far as the store needs it. */
export interface StoreFile {
  size(): Promise<number>;
  /** Fills `target` from `position` on; gives the number of bytes there were. */
  read(target: Uint8Array, position: number): Promise<number>;
  /** Writes all of `bytes` at `position`. */
  write(bytes: Uint8Array, position: number): Promise<void>;
  /** Waits until everything written is on the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Everything the store does to the file system; a test hands in one that fails where it wants. */
export interface FileOperations {
  makeFolder(folder: string): Promise<void>;
  list(folder: string): Promise<readonly string[]>;
  /** Which file stands there: changes whenever another is put in its place. `null` where there is none. */
  identify(path: string): Promise<string | null>;
  openToRead(path: string): Promise<StoreFile>;
  /** An existing file for reading and writing. */
  openToAppend(path: string): Promise<StoreFile>;
  /** A new file for writing and reading; an old one of this name is emptied. */
  create(path: string): Promise<StoreFile>;
  readText(path: string): Promise<string>;
  writeText(path: string, text: string): Promise<void>;
  /** Fails with EEXIST where there is a file of this name. */
  writeNewText(path: string, text: string): Promise<void>;
  /** Gives an existing file a second name; fails with EEXIST where the name is taken. */
  link(existing: string, name: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; nothing happens where there is none. */
  remove(path: string): Promise<void>;
  /** Makes renames in the folder durable, where the system can. */
  syncFolder(folder: string): Promise<void>;
}

/** The real file system. */
export const nodeFileOperations: FileOperations = {
  async makeFolder(folder) {
    await mkdir(folder, { recursive: true });
  },
  list: (folder) => readdir(folder),
  identify: identifyFile,
  openToRead: async (path) => toStoreFile(await open(path, constants.O_RDONLY)),
  openToAppend: async (path) => toStoreFile(await open(path, constants.O_RDWR)),
  create: async (path) => toStoreFile(await open(path, 'w+')),
  readText: (path) => readFile(path, 'utf8'),
  writeText: (path, text) => writeFile(path, text),
  writeNewText: (path, text) => writeFile(path, text, { flag: 'wx' }),
  link,
  rename,
  remove: (path) => rm(path, { force: true }),
  syncFolder,
};

async function identifyFile(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch((error: unknown) => {
    if (systemCodeOf(error) === 'ENOENT') return null;
    throw error;
  });
  return found === null ? null : `${found.dev}:${found.ino}:${found.size}:${found.mtimeNs}`;
}

function toStoreFile(file: FileHandle): StoreFile {
  return {
    size: async () => (await file.stat()).size,
    read: (target, position) => readFully(file, target, position),
    write: (bytes, position) => writeFully(file, bytes, position),
    sync: () => file.sync(),
    close: () => file.close(),
  };
}

async function readFully(file: FileHandle, target: Uint8Array, position: number): Promise<number> {
  let done = 0;
  while (done < target.length) {
    const { bytesRead } = await file.read(target, done, target.length - done, position + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return done;
}

async function writeFully(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder as a file and makes renames durable by itself.
  if (platform === 'win32') return;
  const file = await open(folder, constants.O_RDONLY);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
