import type { ModelIdentity } from '../model/model-identity.ts';
import type { EmbeddedToken, Embedder, EmbedderState, EmbeddingRole } from './embedder.ts';
import { RecentVectors } from './recent-vectors.ts';
import { vectorCacheKey } from './vector-cache-key.ts';
import type { CachedVector, VectorCache } from './vector-cache.ts';

/** What a {@link CachingEmbedder} works with. */
export interface CachingEmbedderOptions {
  /** Closed together with this one. */
  readonly embedder: Embedder;
  /** Vectors kept in memory; 1 KB each at 256 dimensions. */
  readonly capacity?: number;
  /**
   * Keeps vectors of documents between runs; of the same model as the embedder. Closed together with this one. Queries stay in
   * memory only: a file would grow with every visitor and tell what was asked.
   */
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
    const cache = role === 'document' ? this.#cache : null;
    const vectors = await this.#known(new Set(keys), cache);
    const missing = new Map<string, string>();
    texts.forEach((text, place) => {
      const key = keys[place] ?? '';
      if (!vectors.has(key)) missing.set(key, text);
    });
    const made = await this.#make(missing, role);
    for (const { key, vector } of made) vectors.set(key, vector);
    for (const [key, vector] of vectors) this.#recent.put(key, vector);
    if (cache !== null && made.length > 0) await this.#guard(() => cache.putMany(made));
    // Each caller gets copies: what one does to them must not reach the others.
    return keys.flatMap((key) => vectors.get(key)?.slice() ?? []);
  }

  /** Not kept: callers keep what is made of them. */
  async embedTokens(texts: readonly string[]): Promise<readonly (readonly EmbeddedToken[])[] | null> {
    return (await this.#embedder.embedTokens?.(texts)) ?? null;
  }

  async close(): Promise<void> {
    await this.#cache?.close();
    await this.#embedder.close();
  }

  async #known(keys: ReadonlySet<string>, cache: VectorCache | null): Promise<Map<string, Float32Array>> {
    const found = new Map<string, Float32Array>();
    for (const key of keys) {
      const vector = this.#recent.get(key);
      if (vector !== undefined) found.set(key, vector);
    }
    const others = [...keys].filter((key) => !found.has(key));
    if (cache === null || others.length === 0) return found;
    const kept = (await this.#guard(() => cache.getMany(others))) ?? [];
    kept.forEach((vector, place) => {
      if (vector !== null) found.set(others[place] ?? '', vector);
    });
    return found;
  }

  async #make(texts: ReadonlyMap<string, string>, role: EmbeddingRole): Promise<readonly CachedVector[]> {
    if (texts.size === 0) return [];
    const vectors = await this.#embedder.embed([...texts.values()], role);
    const keys = [...texts.keys()];
    return vectors.map((vector, place) => ({ key: keys[place] ?? '', vector }));
  }

  async #guard<Result>(useCache: () => Promise<Result>): Promise<Result | null> {
    try {
      return await useCache();
    } catch (error) {
      this.#onCacheFailure(error);
      return null;
    }
  }
}
