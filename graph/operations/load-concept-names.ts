import type { Embedder } from '../embedding/embedder.ts';
import type { Concept } from '../model/concept.ts';
import type { ConceptNames } from '../search/concept-names.ts';
import { embedInBatches } from './embed-in-batches.ts';
import type { GraphMemory } from './graph-memory.ts';
import { openNameScan } from './open-name-scan.ts';
import { rememberLoad } from './remember-load.ts';

/** Names embedded at once: some tens of milliseconds with the bundled model. */
const BATCH = 500;

const remember = rememberLoad<ConceptNames>();

/** Vectors of all concepts of a graph; made once for each state of it, at the first query that asks for meaning. */
export function loadConceptNames(memory: GraphMemory, embedder: Embedder): Promise<ConceptNames> {
  return remember(memory, () => embedConceptNames([...memory.concepts.values()], embedder));
}

/** Embeds every name of the concepts (labels, everyday words, label with definition) and each concept as a whole, in their order. */
export async function embedConceptNames(concepts: readonly Concept[], embedder: Embedder): Promise<ConceptNames> {
  const texts = concepts.map(namesOf);
  const vectors = await embedInBatches([...texts.flat(), ...concepts.map(wholeOf)], { embedder, batch: BATCH });
  const count = texts.reduce((sum, { length }) => sum + length, 0);
  return {
    ids: concepts.map(({ id }) => id),
    cosines: openNameScan(vectors.slice(0, count), embedder.model.dimension),
    owners: Uint16Array.from(texts.flatMap((own, index) => own.map(() => index))),
    wholes: vectors.slice(count),
  };
}

function namesOf({ prefLabel, altLabels, hiddenLabels, definition }: Concept): readonly string[] {
  return [prefLabel, ...altLabels, ...hiddenLabels, `${prefLabel}\n${definition}`];
}

function wholeOf({ prefLabel, altLabels, hiddenLabels, definition, en }: Concept): string {
  return [prefLabel, ...altLabels, definition, en, ...hiddenLabels].join('\n');
}
