import { EmbeddingError } from '../../errors.ts';
import type { AtlasModel } from '../../embedding/atlas-model.ts';
import type { EmbeddedToken, Embedder, EmbedderState, EmbeddingRole } from '../../embedding/embedder.ts';
import { hasEmbeddableText } from '../../embedding/has-embeddable-text.ts';
import { normaliseVector } from '../../embedding/normalise-vector.ts';
import type { ModelIdentity } from '../../model/model-identity.ts';
import type { ModelFolder } from './read-model-folder.server.ts';
import { splitBatches } from './split-batches.ts';
import type { PlacedText } from './split-batches.ts';
import type { WorkerSupervisor } from './worker-supervisor.server.ts';

/** The model puts special tokens around a text, whose vectors are zero but for rounding and say nothing. */
const NO_LENGTH = 1e-3;

/** The embedder on transformers.js: prefixes, batches and checks here, the model itself in the supervised worker. */
export class TransformersEmbedder implements Embedder {
  readonly model: ModelIdentity;
  readonly #settings: AtlasModel;
  readonly #supervisor: WorkerSupervisor;

  constructor({ identity, settings }: ModelFolder, supervisor: WorkerSupervisor) {
    this.model = identity;
    this.#settings = settings;
    this.#supervisor = supervisor;
  }

  state(): EmbedderState {
    return this.#supervisor.state();
  }

  ready(): Promise<void> {
    return this.#supervisor.ready();
  }

  async embed(texts: readonly string[], role: EmbeddingRole): Promise<readonly Float32Array[]> {
    const vectors: Float32Array[] = texts.map(() => new Float32Array(this.model.dimension));
    const prefix = role === 'query' ? this.#settings.queryPrefix : this.#settings.documentPrefix;
    const placed = texts.flatMap((text, place) => (hasEmbeddableText(text) ? [{ place, text: prefix + text }] : []));
    await Promise.all(
      splitBatches(placed).map(async (batch) => {
        const made = await this.#embedBatch(batch);
        batch.forEach(({ place }, index) => {
          vectors[place] = made[index] ?? new Float32Array(this.model.dimension);
        });
      }),
    );
    return vectors;
  }

  async embedTokens(texts: readonly string[]): Promise<readonly (readonly EmbeddedToken[])[] | null> {
    if (!this.#settings.static) return null;
    return Promise.all(
      texts.map((text) => (hasEmbeddableText(text) ? this.#embedTokensOf(text) : Promise.resolve([]))),
    );
  }

  close(): Promise<void> {
    return this.#supervisor.close();
  }

  async #embedTokensOf(text: string): Promise<readonly EmbeddedToken[]> {
    const { tokens, vectors } = await this.#supervisor.runTokens(text);
    const components = this.#checked(vectors);
    const { dimension } = this.model;
    return tokens
      .map((token, index) => ({ token, vector: components.subarray(index * dimension, (index + 1) * dimension) }))
      .filter(({ vector }) => vector.some((component) => Math.abs(component) > NO_LENGTH));
  }

  #checked(components: Float32Array): Float32Array {
    if (components.every(Number.isFinite)) return components;
    throw new EmbeddingError('Embedding failed: the model gave a number that is not finite; use another model', {
      details: { model: this.model.name },
    });
  }

  async #embedBatch(batch: readonly PlacedText[]): Promise<readonly Float32Array[]> {
    const components = this.#checked(await this.#supervisor.run(batch.map(({ text }) => text)));
    const { dimension } = this.model;
    return batch.map((_, index) => normaliseVector(components.subarray(index * dimension, (index + 1) * dimension)));
  }
}
