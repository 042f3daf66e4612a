import { resolve } from 'node:path';
import type { GraphStore } from '../../storage/graph-store.ts';
import { EmbeddedStore } from './embedded-store.server.ts';
import { nodeFileOperations } from './file-operations.server.ts';
import type { FileOperations } from './file-operations.server.ts';
import { reportingFiles } from './reporting-files.server.ts';
import { SnapshotSlot } from './snapshot-slot.server.ts';

/** Where the embedded store keeps its snapshot. */
export interface EmbeddedStoreOptions {
  /** Made by the first `replace`; need not exist. */
  readonly folder: string;
  /** The real file system unless a test says otherwise. */
  readonly files?: FileOperations;
}

/**
 * Opens the store of a folder and verifies what stands there. It opens in every case: `contents()` then tells `empty` or
 * `unusable`, and reading throws `StoreUnavailableError` until something is stored. The snapshot is held in memory; one that
 * another process writes later is taken over by the next `contents()`.
 */
export async function openEmbeddedStore({
  folder,
  files = nodeFileOperations,
}: EmbeddedStoreOptions): Promise<GraphStore> {
  const slot = new SnapshotSlot(reportingFiles(files), resolve(folder));
  await slot.refresh();
  return new EmbeddedStore(slot);
}
