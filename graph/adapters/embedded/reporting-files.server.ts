import type { FileOperations, StoreFile } from './file-operations.server.ts';
import { toStoreError } from './to-store-error.server.ts';

/** The same operations; each failure becomes a `StoreUnavailableError` that names the path and the remedy. */
export function reportingFiles(files: FileOperations): FileOperations {
  return {
    makeFolder: (folder) => report('making', folder, () => files.makeFolder(folder)),
    list: (folder) => report('listing', folder, () => files.list(folder)),
    identify: (path) => report('looking at', path, () => files.identify(path)),
    openToRead: (path) => report('opening', path, async () => reportingFile(await files.openToRead(path), path)),
    openToAppend: (path) => report('opening', path, async () => reportingFile(await files.openToAppend(path), path)),
    create: (path) => report('writing', path, async () => reportingFile(await files.create(path), path)),
    readText: (path) => report('reading', path, () => files.readText(path)),
    writeText: (path, text) => report('writing', path, () => files.writeText(path, text)),
    writeNewText: (path, text) => report('writing', path, () => files.writeNewText(path, text)),
    link: (existing, name) => report('writing', name, () => files.link(existing, name)),
    rename: (from, to) => report('writing', to, () => files.rename(from, to)),
    remove: (path) => report('removing', path, () => files.remove(path)),
    syncFolder: (folder) => report('writing to', folder, () => files.syncFolder(folder)),
  };
}

function reportingFile(file: StoreFile, path: string): StoreFile {
  return {
    size: () => report('looking at', path, () => file.size()),
    read: (target, position) => report('reading', path, () => file.read(target, position)),
    write: (bytes, position) => report('writing', path, () => file.write(bytes, position)),
    sync: () => report('writing', path, () => file.sync()),
    close: () => report('closing', path, () => file.close()),
  };
}

async function report<Result>(doing: string, path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw toStoreError(error, doing, path);
  }
}
