import { Buffer } from 'node:buffer';
import { InvalidInputError, StoreUnavailableError } from '../../errors.ts';
import type { CachedVector, VectorCache } from '../../embedding/vector-cache.ts';
import type { FileOperations, StoreFile } from './file-operations.server.ts';
import { systemCodeOf } from './to-store-error.server.ts';
import {
  cacheHead,
  CACHE_HEAD_BYTES,
  fromRecord,
  keyDigest,
  keyNumber,
  recordBytes,
  toRecord,
} from './vector-cache-format.server.ts';

/** File of a {@link FileVectorCache}. */
export interface CacheFile {
  readonly files: FileOperations;
  readonly folder: string;
  readonly path: string;
  readonly dimension: number;
}

/** Records read at a time while the file is looked through. */
const RECORDS_AT_ONCE = 2_000;

/** A vector cache in one file that only grows; in memory is only where each record stands. */
export class FileVectorCache implements VectorCache {
  readonly #place: CacheFile;
  readonly #recordBytes: number;
  /** Position of the record by the short number of its key. */
  readonly #positions = new Map<number, number>();
  #opened: Promise<StoreFile | null> | null = null;
  /** The last write; writes follow each other. */
  #writing: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(place: CacheFile) {
    this.#place = place;
    this.#recordBytes = recordBytes(place.dimension);
  }

  async getMany(keys: readonly string[]): Promise<readonly (Float32Array | null)[]> {
    const file = await this.#open();
    if (file === null) return keys.map(() => null);
    return Promise.all(keys.map((key) => this.#read(file, keyDigest(key))));
  }

  async putMany(entries: readonly CachedVector[]): Promise<void> {
    for (const { vector } of entries) this.#check(vector);
    const write = this.#writing.then(() => this.#append(entries));
    // The next writer waits for this one, but does not fail with it.
    this.#writing = write.catch(() => undefined);
    await write;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#writing;
    const opened = this.#opened;
    this.#opened = null;
    await (await opened)?.close();
  }

  #check(vector: Float32Array): void {
    if (vector.length === this.#place.dimension) return;
    throw new InvalidInputError(
      `Vector cache: a vector of ${vector.length} components does not belong to a model of ${this.#place.dimension}`,
      { details: { path: this.#place.path } },
    );
  }

  async #read(file: StoreFile, digest: Buffer): Promise<Float32Array | null> {
    const position = this.#positions.get(keyNumber(digest));
    if (position === undefined) return null;
    const bytes = Buffer.alloc(this.#recordBytes);
    if ((await file.read(bytes, position)) < bytes.length) return null;
    const record = fromRecord(bytes);
    return record?.digest.equals(digest) === true ? record.vector : null;
  }

  async #append(entries: readonly CachedVector[]): Promise<void> {
    const file = (await this.#open()) ?? (await this.#reopen()) ?? (await this.#create());
    const size = await file.size();
    const torn = (size - CACHE_HEAD_BYTES) % this.#recordBytes;
    // What a crash left half-written is filled up to a whole record, which its checksum refuses.
    const filler = Buffer.alloc(torn === 0 ? 0 : this.#recordBytes - torn);
    const records = entries.map(({ key, vector }) => ({ digest: keyDigest(key), vector }));
    await file.write(Buffer.concat([filler, ...records.map(({ digest, vector }) => toRecord(digest, vector))]), size);
    records.forEach(({ digest }, index) => {
      this.#positions.set(keyNumber(digest), size + filler.length + index * this.#recordBytes);
    });
  }

  /** The file, looked through once; `null` where there is none yet. */
  #open(): Promise<StoreFile | null> {
    if (this.#closed) {
      return Promise.reject(
        new StoreUnavailableError('Vector cache: it is closed; open it again', { retriable: false }),
      );
    }
    this.#opened ??= this.#openAndScan().catch((error: unknown) => {
      this.#opened = null;
      throw error;
    });
    return this.#opened;
  }

  /** Another process may have made the file since it was looked for. */
  #reopen(): Promise<StoreFile | null> {
    this.#opened = null;
    return this.#open();
  }

  async #openAndScan(): Promise<StoreFile | null> {
    const file = await this.#openExisting();
    if (file === null) return null;
    if (await orClosed(file, () => this.#scan(file))) return file;
    // Not ours or damaged from its first bytes on: a cache may forget.
    await file.close();
    await this.#place.files.remove(this.#place.path);
    return null;
  }

  async #openExisting(): Promise<StoreFile | null> {
    try {
      return await this.#place.files.openToAppend(this.#place.path);
    } catch (error) {
      if (systemCodeOf(error) === 'ENOENT') return null;
      throw error;
    }
  }

  /** Notes where the records stand; false where the file is no cache of this dimension. */
  async #scan(file: StoreFile): Promise<boolean> {
    const head = Buffer.alloc(CACHE_HEAD_BYTES);
    await file.read(head, 0);
    if (!head.equals(cacheHead(this.#place.dimension))) return false;
    const chunk = Buffer.alloc(RECORDS_AT_ONCE * this.#recordBytes);
    for (let position = CACHE_HEAD_BYTES; ; position += chunk.length) {
      const there = await file.read(chunk, position);
      for (let start = 0; start + this.#recordBytes <= there; start += this.#recordBytes) {
        const record = fromRecord(chunk.subarray(start, start + this.#recordBytes));
        if (record !== null) this.#positions.set(keyNumber(record.digest), position + start);
      }
      if (there < chunk.length) return true;
    }
  }

  async #create(): Promise<StoreFile> {
    const { files, folder, path, dimension } = this.#place;
    await files.makeFolder(folder);
    const file = await files.create(path);
    await orClosed(file, () => file.write(cacheHead(dimension), 0));
    this.#opened = Promise.resolve(file);
    return file;
  }
}

/** Does something with a file, which is closed where that fails. */
async function orClosed<Result>(file: StoreFile, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    await file.close();
    throw error;
  }
}
