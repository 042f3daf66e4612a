import { join } from 'node:path';
import { pid } from 'node:process';
import type { GraphWrite } from '../../storage/graph-store.ts';
import type { FileOperations } from './file-operations.server.ts';
import { buildGraph } from './graph-builder.server.ts';
import { SNAPSHOT_FILE } from './snapshot-format.ts';
import { SnapshotWriter } from './snapshot-writer.server.ts';
import { Spool } from './spool.server.ts';
import { writeGraph } from './write-graph.server.ts';

const TEMPORARY = /^graph\.(atlas|spool)\.\d+\.tmp$/;

/** Removes what killed writers left behind; only to be called while holding the writer's lock. */
export async function removeLeftovers(files: FileOperations, folder: string): Promise<void> {
  for (const name of await files.list(folder)) {
    if (TEMPORARY.test(name)) await files.remove(join(folder, name));
  }
}

/**
 * Writes a graph to a temporary file of the folder, complete and on the disk, and gives its path. What was written is removed
 * again if anything fails.
 */
export async function writeTemporarySnapshot(
  files: FileOperations,
  folder: string,
  graph: GraphWrite,
): Promise<string> {
  const path = join(folder, `${SNAPSHOT_FILE}.${pid}.tmp`);
  const spoolPath = join(folder, `graph.spool.${pid}.tmp`);
  try {
    await withFile(files, spoolPath, async (spoolFile) => {
      const spool = new Spool(spoolFile);
      const built = await buildGraph(graph, spool);
      await withFile(files, path, (file) => writeGraph(graph, built, { spool, writer: new SnapshotWriter(file) }));
    });
    return path;
  } catch (error) {
    await files.remove(path);
    throw error;
  } finally {
    await files.remove(spoolPath);
  }
}

async function withFile(
  files: FileOperations,
  path: string,
  use: (file: Awaited<ReturnType<FileOperations['create']>>) => Promise<void>,
): Promise<void> {
  const file = await files.create(path);
  try {
    await use(file);
  } finally {
    await file.close();
  }
}
