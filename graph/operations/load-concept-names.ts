import type { Embedder } from '../embedding/embedder.ts';
import type { Concept } from '../model/concept.ts';
import type { ConceptNames } from '../search/concept-names.ts';
import type { GraphMemory } from './graph-memory.ts';
import { openNameScan } from './open-name-scan.ts';

/** Names embedded at once: some tens of milliseconds, so that a server answers others in between. */
const BATCH = 500;

const loaded = new WeakMap<GraphMemory, Promise<ConceptNames>>();

/** Vectors of all concepts of a graph; made once for each state of it, at the first query that asks for meaning. */
export function loadConceptNames(memory: GraphMemory, embedder: Embedder): Promise<ConceptNames> {
  const known = loaded.get(memory);
  if (known !== undefined) return known;
  const made = embedConceptNames([...memory.concepts.values()], embedder);
  loaded.set(memory, made);
  // What failed once may succeed at the next query.
  made.catch(() => loaded.delete(memory));
  return made;
}

/** Embeds every name of the concepts (labels, everyday words, label with definition) and each concept as a whole, in their order. */
export async function embedConceptNames(concepts: readonly Concept[], embedder: Embedder): Promise<ConceptNames> {
  const texts = concepts.map(namesOf);
  const vectors = await embedInBatches([...texts.flat(), ...concepts.map(wholeOf)], embedder);
  const count = texts.reduce((sum, { length }) => sum + length, 0);
  return {
    ids: concepts.map(({ id }) => id),
    cosines: openNameScan(vectors.slice(0, count), embedder.model.dimension),
    owners: Uint16Array.from(texts.flatMap((own, index) => own.map(() => index))),
    wholes: vectors.slice(count),
  };
}

async function embedInBatches(texts: readonly string[], embedder: Embedder): Promise<readonly Float32Array[]> {
  const vectors: Float32Array[] = [];
  for (let from = 0; from < texts.length; from += BATCH) {
    vectors.push(...(await embedder.embed(texts.slice(from, from + BATCH), 'document')));
  }
  return vectors;
}

function namesOf({ prefLabel, altLabels, hiddenLabels, definition }: Concept): readonly string[] {
  return [prefLabel, ...altLabels, ...hiddenLabels, `${prefLabel}\n${definition}`];
}

function wholeOf({ prefLabel, altLabels, hiddenLabels, definition, en }: Concept): string {
  return [prefLabel, ...altLabels, definition, en, ...hiddenLabels].join('\n');
}
