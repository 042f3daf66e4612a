import { EmbeddingError } from '../../errors.ts';
import type { AtlasModel } from '../../embedding/atlas-model.ts';
import type { Embedder, EmbedderState, EmbeddingRole } from '../../embedding/embedder.ts';
import { hasEmbeddableText } from '../../embedding/has-embeddable-text.ts';
import { normaliseVector } from '../../embedding/normalise-vector.ts';
import type { ModelIdentity } from '../../model/model-identity.ts';
import type { ModelFolder } from './read-model-folder.server.ts';
import { splitBatches } from './split-batches.ts';
import type { PlacedText } from './split-batches.ts';
import type { WorkerSupervisor } from './worker-supervisor.server.ts';

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

  close(): Promise<void> {
    return this.#supervisor.close();
  }

  async #embedBatch(batch: readonly PlacedText[]): Promise<readonly Float32Array[]> {
    const components = await this.#supervisor.run(batch.map(({ text }) => text));
    if (!components.every(Number.isFinite)) {
      throw new EmbeddingError('Embedding failed: the model gave a number that is not finite; use another model', {
        details: { model: this.model.name },
      });
    }
    const { dimension } = this.model;
    return batch.map((_, index) => normaliseVector(components.subarray(index * dimension, (index + 1) * dimension)));
  }
}
