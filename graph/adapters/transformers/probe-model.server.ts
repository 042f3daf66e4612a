import { cosine } from '../../embedding/cosine.ts';
import { EmbeddingError } from '../../errors.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import { openTransformersEmbedder } from './open-transformers-embedder.server.ts';
import type { TransformersEmbedderOptions } from './open-transformers-embedder.server.ts';
import { readModelFolder } from './read-model-folder.server.ts';
import type { ModelFolder } from './read-model-folder.server.ts';

/** Texts of different things: a model that gives them one vector cannot tell anything apart. */
const PROBES = ['移住を考える世帯への支援', '下水道の老朽化への備え', 'childcare support'];
/** Vectors nearer than this are the same but for rounding. */
const SAME = 0.999_99;

/**
 * Loads the model of a folder and tries it on a few texts. Throws `EmbeddingError` that names the folder and what is wrong: files
 * missing or damaged, a model that cannot be loaded, vectors of another dimension than `atlas-model.json` says, not finite,
 * zero, or the same for every text.
 */
export async function probeModel(options: TransformersEmbedderOptions): Promise<ModelFolder> {
  const faults: string[] = [];
  const folder = await readModelFolder(options.modelFolder);
  const embedder = await openTransformersEmbedder({ ...options, log: (line) => faults.push(line) });
  try {
    checkVectors(await embedProbes(embedder));
  } catch (error) {
    if (!(error instanceof EmbeddingError)) throw error;
    const [fault = error.message] = faults;
    throw new EmbeddingError(`${options.modelFolder}: ${fault}; copy or download the model again, or use another one`, {
      details: { folder: options.modelFolder, fault },
      cause: error,
    });
  } finally {
    await embedder.close();
  }
  return folder;
}

async function embedProbes(embedder: Embedder): Promise<readonly Float32Array[]> {
  await embedder.ready();
  return [...(await embedder.embed(PROBES, 'query')), ...(await embedder.embed(PROBES, 'document'))];
}

/** The embedder itself refuses components that are not finite. */
function checkVectors(vectors: readonly Float32Array[]): void {
  if (vectors.some((vector) => vector.every((component) => component === 0))) {
    throw new EmbeddingError('the model gives a zero vector for a text with words');
  }
  const [first = new Float32Array(), ...others] = vectors;
  if (others.slice(0, PROBES.length - 1).every((vector) => cosine(first, vector) > SAME)) {
    throw new EmbeddingError('the model gives the same vector for different texts');
  }
}
