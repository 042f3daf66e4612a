import type { Embedder } from '../embedding/embedder.ts';
import type { Concept } from '../model/concept.ts';
import type { ConceptVectors } from '../search/concept-nearness.ts';
import type { GraphMemory } from './graph-memory.ts';

const loaded = new WeakMap<GraphMemory, Promise<readonly ConceptVectors[]>>();

/** Vectors of all concepts of a graph; made once for each state of it, at the first query that asks for meaning. */
export function loadConceptVectors(memory: GraphMemory, embedder: Embedder): Promise<readonly ConceptVectors[]> {
  const known = loaded.get(memory);
  if (known !== undefined) return known;
  const made = embedConcepts([...memory.concepts.values()], embedder);
  loaded.set(memory, made);
  // What failed once may succeed at the next query.
  made.catch(() => loaded.delete(memory));
  return made;
}

async function embedConcepts(concepts: readonly Concept[], embedder: Embedder): Promise<readonly ConceptVectors[]> {
  const texts = concepts.map(namesOf);
  const names = await embedder.embed(texts.flat(), 'document');
  const wholes = await embedder.embed(concepts.map(wholeOf), 'document');
  let taken = 0;
  return concepts.map(({ id }, index) => {
    const from = taken;
    taken += texts[index]?.length ?? 0;
    return { id, names: names.slice(from, taken), whole: wholes[index] ?? new Float32Array(embedder.model.dimension) };
  });
}

function namesOf({ prefLabel, altLabels, definition }: Concept): readonly string[] {
  return [prefLabel, ...altLabels, `${prefLabel}\n${definition}`];
}

function wholeOf({ prefLabel, altLabels, definition, en }: Concept): string {
  return [prefLabel, ...altLabels, definition, en].join('\n');
}
