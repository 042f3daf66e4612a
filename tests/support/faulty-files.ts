import type { FileOperations, StoreFile } from '#graph/adapters/embedded/file-operations.server.ts';

/** Called before each operation with its number (from 1) and name; may throw or end the process. */
export type OnOperation = (number: number, name: string, path: string) => void;

/** The same operations, each announced first; a write is announced a second time when half of it is done. */
export function watchedFiles(files: FileOperations, onOperation: OnOperation): FileOperations {
  let count = 0;
  const announce = (name: string, path: string): void => {
    count += 1;
    onOperation(count, name, path);
  };
  const watched = (file: StoreFile, path: string): StoreFile => ({
    size: () => (announce('size', path), file.size()),
    read: (target, position) => (announce('read', path), file.read(target, position)),
    write: async (bytes, position) => {
      announce('write', path);
      const half = bytes.length >> 1;
      await file.write(bytes.subarray(0, half), position);
      announce('half-written', path);
      await file.write(bytes.subarray(half), position + half);
    },
    sync: () => (announce('sync', path), file.sync()),
    close: () => file.close(),
  });
  return {
    makeFolder: async (folder) => (announce('makeFolder', folder), files.makeFolder(folder)),
    list: async (folder) => (announce('list', folder), files.list(folder)),
    identify: async (path) => (announce('identify', path), files.identify(path)),
    openToRead: async (path) => (announce('openToRead', path), watched(await files.openToRead(path), path)),
    openToAppend: async (path) => (announce('openToAppend', path), watched(await files.openToAppend(path), path)),
    create: async (path) => (announce('create', path), watched(await files.create(path), path)),
    readText: async (path) => (announce('readText', path), files.readText(path)),
    writeText: async (path, text) => (announce('writeText', path), files.writeText(path, text)),
    writeNewText: async (path, text) => (announce('writeNewText', path), files.writeNewText(path, text)),
    link: async (existing, name) => (announce('link', name), files.link(existing, name)),
    rename: async (from, to) => (announce('rename', to), files.rename(from, to)),
    remove: async (path) => (announce('remove', path), files.remove(path)),
    syncFolder: async (folder) => (announce('syncFolder', folder), files.syncFolder(folder)),
  };
}

/** The same operations, which count the files they have opened and those that nobody has closed yet. */
export function countedFiles(files: FileOperations): {
  readonly files: FileOperations;
  readonly opened: () => number;
  readonly left: () => number;
} {
  let [opened, closed] = [0, 0];
  const counted = (file: StoreFile): StoreFile => {
    opened += 1;
    return { ...file, close: async () => (await file.close(), void (closed += 1)) };
  };
  return {
    files: {
      ...files,
      openToRead: async (path) => counted(await files.openToRead(path)),
      openToAppend: async (path) => counted(await files.openToAppend(path)),
      create: async (path) => counted(await files.create(path)),
    },
    opened: () => opened,
    left: () => opened - closed,
  };
}

/** An error as the file system throws it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made up by a test`), { code });
}
