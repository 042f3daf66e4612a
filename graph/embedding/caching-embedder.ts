import type { ModelIdentity } from '../model/model-identity.ts';
import type { Embedder, EmbedderState, EmbeddingRole } from './embedder.ts';
import { RecentVectors } from './recent-vectors.ts';
import { vectorCacheKey } from './vector-cache-key.ts';
import type { VectorCache } from './vector-cache.ts';

/** What a {@link CachingEmbedder} works with. */
export interface CachingEmbedderOptions {
  /** Closed together with this one. */
  readonly embedder: Embedder;
  /** Vectors kept in memory; 1 KB each at 256 dimensions. */
  readonly capacity?: number;
  /** Keeps vectors between runs; of the same model as the embedder. Closed together with this one. */
  readonly cache?: VectorCache;
  /** Told of every failure of the cache; embedding goes on without it. */
  readonly onCacheFailure?: (error: unknown) => void;
}

/** Enough for the queries of a busy hour. */
const DEFAULT_CAPACITY = 4_000;

/** An embedder that asks another one only for texts it has not seen: in memory first, then in the cache. */
export class CachingEmbedder implements Embedder {
  readonly #embedder: Embedder;
  readonly #recent: RecentVectors;
  readonly #cache: VectorCache | null;
  readonly #onCacheFailure: (error: unknown) => void;

  constructor({ embedder, capacity = DEFAULT_CAPACITY, cache, onCacheFailure }: CachingEmbedderOptions) {
    this.#embedder = embedder;
    this.#recent = new RecentVectors(capacity);
    this.#cache = cache ?? null;
    this.#onCacheFailure = onCacheFailure ?? (() => undefined);
  }

  get model(): ModelIdentity {
    return this.#embedder.model;
  }

  state(): EmbedderState {
    return this.#embedder.state();
  }

  ready(): Promise<void> {
    return this.#embedder.ready();
  }

  async embed(texts: readonly string[], role: EmbeddingRole): Promise<readonly Float32Array[]> {
    const keys = texts.map((text) => vectorCacheKey(this.model, role, text));
    const found = await this.#known(keys);
    const missing = new Map(
      texts.map((text, place) => [keys[place] ?? '', text]).filter(([key = '']) => !found.has(key)) as [
        string,
        string,
      ][],
    );
    const made = await this.#embedder.embed([...missing.values()], role);
    const entries = [...missing.keys()].flatMap((key, place) => {
      const vector = made[place];
      return vector === undefined ? [] : [{ key, vector }];
    });
    for (const { key, vector } of entries) found.set(key, vector);
    for (const [key, vector] of found) this.#recent.put(key, vector);
    if (entries.length > 0) await this.#tryCache((cache) => cache.putMany(entries));
    // Each caller gets copies: what one does to them must not reach the others.
    return keys.flatMap((key) => found.get(key)?.slice() ?? []);
  }

  async close(): Promise<void> {
    await this.#cache?.close();
    await this.#embedder.close();
  }

  async #known(keys: readonly string[]): Promise<Map<string, Float32Array>> {
    const found = new Map<string, Float32Array>();
    for (const key of keys) {
      const vector = this.#recent.get(key);
      if (vector !== undefined) found.set(key, vector);
    }
    const asked = [...new Set(keys)].filter((key) => !found.has(key));
    if (asked.length === 0) return found;
    const kept = (await this.#tryCache((cache) => cache.getMany(asked))) ?? [];
    kept.forEach((vector, place) => {
      const key = asked[place];
      if (vector !== null && key !== undefined) found.set(key, vector);
    });
    return found;
  }

  async #tryCache<Result>(use: (cache: VectorCache) => Promise<Result>): Promise<Result | null> {
    if (this.#cache === null) return null;
    try {
      return await use(this.#cache);
    } catch (error) {
      this.#onCacheFailure(error);
      return null;
    }
  }
}
