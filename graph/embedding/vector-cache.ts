/** A vector under its key (see `vectorCacheKey`). */
export interface CachedVector {
  readonly key: string;
  readonly vector: Float32Array;
}

/**
 * Port: keeps vectors of one model between runs. It may forget, it never gives a wrong vector. Failures reject with
 * `StoreUnavailableError`.
 */
export interface VectorCache {
  /** The vector of each key, `null` where there is none; order of the keys. */
  getMany(keys: readonly string[]): Promise<readonly (Float32Array | null)[]>;
  putMany(entries: readonly CachedVector[]): Promise<void>;
  close(): Promise<void>;
}
