import { join } from 'node:path';
import { StoreUnavailableError } from '../../errors.ts';
import type { GraphWrite } from '../../storage/graph-store.ts';
import type { FileOperations } from './file-operations.server.ts';
import { toLoadedGraph } from './loaded-graph.server.ts';
import type { LoadedGraph } from './loaded-graph.server.ts';
import { readSnapshot } from './read-snapshot.server.ts';
import { SNAPSHOT_FILE } from './snapshot-format.ts';
import { removeLeftovers, writeTemporarySnapshot } from './write-snapshot.server.ts';
import { removeLockDrafts, takeWriterLock } from './writer-lock.server.ts';

/** What stands in the folder now. */
export type SlotState =
  | { readonly state: 'empty' }
  | { readonly state: 'unusable'; readonly error: StoreUnavailableError }
  | { readonly state: 'ready'; readonly graph: LoadedGraph };

/** The snapshot of a folder: the graph in memory, and the ways in which it changes, always as a whole. */
export class SnapshotSlot {
  readonly #files: FileOperations;
  readonly #folder: string;
  readonly #path: string;
  #state: SlotState = { state: 'empty' };
  /** File that the state was read from. */
  #identity: string | null = null;
  #refreshing: Promise<SlotState> | null = null;

  constructor(files: FileOperations, folder: string) {
    this.#files = files;
    this.#folder = folder;
    this.#path = join(folder, SNAPSHOT_FILE);
  }

  get state(): SlotState {
    return this.#state;
  }

  /**
   * Looks whether another file stands there than was read, and if so reads it. The graph in memory goes on answering until the
   * new one is verified, and after that if the new one is unusable.
   */
  refresh(): Promise<SlotState> {
    this.#refreshing ??= this.#readIfNew().finally(() => {
      this.#refreshing = null;
    });
    return this.#refreshing;
  }

  /** Writes a whole graph and puts it in place. Whatever fails, the old graph stays, on the disk and in memory. */
  async replace(graph: GraphWrite): Promise<void> {
    await this.#files.makeFolder(this.#folder);
    const release = await takeWriterLock(this.#files, this.#folder);
    try {
      await this.#writeAndSwap(graph);
    } finally {
      await release();
    }
  }

  /** Frees the memory. */
  forget(): void {
    this.#state = { state: 'empty' };
  }

  async #writeAndSwap(graph: GraphWrite): Promise<void> {
    await removeLeftovers(this.#files, this.#folder);
    await removeLockDrafts(this.#files, this.#folder);
    const temporary = await writeTemporarySnapshot(this.#files, this.#folder, graph);
    try {
      const loaded = toLoadedGraph(await readSnapshot(this.#files, temporary));
      const identity = await this.#files.identify(temporary);
      await this.#files.rename(temporary, this.#path);
      this.#state = { state: 'ready', graph: loaded };
      this.#identity = identity;
    } catch (error) {
      await this.#files.remove(temporary);
      throw error;
    }
    await this.#files.syncFolder(this.#folder);
  }

  async #readIfNew(): Promise<SlotState> {
    const next = await this.#readChange();
    if (next !== null && (next.state === 'ready' || this.#state.state !== 'ready')) this.#state = next;
    return this.#state;
  }

  /** State of the file in the folder, or `null` where it is the one already read. */
  async #readChange(): Promise<SlotState | null> {
    try {
      const identity = await this.#files.identify(this.#path);
      if (identity === null) return { state: 'empty' };
      if (identity === this.#identity) return null;
      this.#identity = identity;
      return { state: 'ready', graph: toLoadedGraph(await readSnapshot(this.#files, this.#path)) };
    } catch (error) {
      if (error instanceof StoreUnavailableError) return { state: 'unusable', error };
      throw error;
    }
  }
}
