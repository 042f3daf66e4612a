import { EmbeddingError } from '../errors.ts';
import type { NodeId } from '../model/ids.ts';
import { type NearConcept, nearConcepts } from '../search/concept-names.ts';
import type { SearchMode } from '../search/search-hit.ts';
import type { NearTopic } from '../search/topic-gap.ts';
import { EMBEDDING_PATIENCE_MS } from './embed-query.ts';
import type { GraphContext } from './graph-context.ts';
import type { GraphMemory } from './graph-memory.ts';
import { loadConceptNames } from './load-concept-names.ts';
import { loadTopics } from './load-topics.ts';
import { measureUncovered, type UnitText } from './measure-uncovered.ts';
import { within } from './within.ts';

/** A query as a model sees it. */
interface MeantQuery {
  readonly textForModel: string;
  readonly mode: SearchMode;
  readonly vector: Float32Array | null;
  /** What share of it names a concept. */
  readonly named: ReadonlyMap<NodeId, number>;
}

/** What a model knows of a query beside its vector. */
export interface AskedMeaning {
  /** Nearest first; empty where a mode leaves meaning or concepts out. */
  readonly near: readonly NearConcept[];
  /** What it is about, nearest first, whether any text speaks of it or not; empty where it cannot be told. */
  readonly findTopics: () => Promise<readonly NearTopic[]>;
  /** `null` where it cannot be told. */
  readonly measureUncovered: (units: readonly UnitText[]) => Promise<number | null>;
}

const NOTHING: AskedMeaning = {
  near: [],
  findTopics: () => Promise.resolve([]),
  measureUncovered: () => Promise.resolve(null),
};

/** Asks a model for the concepts and topics near to a query and for what of it no unit comes near to; nothing where it fails. */
export async function askMeaning(
  { embedder }: GraphContext,
  memory: GraphMemory,
  { textForModel, mode, vector, named }: MeantQuery,
): Promise<AskedMeaning> {
  if (embedder === null || vector === null) return NOTHING;
  // Asked before the candidates are gathered: the model works on them meanwhile.
  const asked = embedder.embedTokens?.([textForModel]) ?? Promise.resolve(null);
  const tokens = orNothing(within(EMBEDDING_PATIENCE_MS, asked));
  const names = mode === 'all' ? await orNothing(loadConceptNames(memory, embedder)) : null;
  return {
    near: names === null ? [] : nearConcepts(vector, names, named),
    // A model that gives no tokens of the query would not tell in time whether it has any.
    findTopics: async () => ((await tokens) === null ? [] : ((await orNothing(loadTopics(embedder)))?.(vector) ?? [])),
    measureUncovered: (units) => orNothing(measureUncovered({ memory, embedder, asked: tokens }, units)),
  };
}

/** A model that breaks between two questions leaves search with what it has got. */
async function orNothing<Result>(work: Promise<Result>): Promise<Result | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof EmbeddingError) return null;
    throw error;
  }
}
