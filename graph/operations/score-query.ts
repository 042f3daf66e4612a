import type { NodeId } from '../model/ids.ts';
import { NEAR_ENOUGH, type NearConcept } from '../search/concept-names.ts';
import { type ConceptWeights, mergeWeights } from '../search/concept-weights.ts';
import type { FacetChoice } from '../search/facet-choice.ts';
import { queryTokens } from '../search/query-tokens.ts';
import { querySubjects, type QuerySubjects } from '../search/query-subjects.ts';
import type { SearchMode } from '../search/search-hit.ts';
import { askMeaning } from './ask-meaning.ts';
import { candidateFilters } from './candidate-filters.ts';
import { embedQuery } from './embed-query.ts';
import { gatherCandidates } from './gather-candidates.ts';
import type { GraphContext } from './graph-context.ts';
import type { GraphMemory } from './graph-memory.ts';
import { loadSubjectContext } from './load-subject-context.ts';
import { asksMeaning, asksWords, type ReadQuery } from './read-query.ts';
import { type AskedQuery, scoreCandidates, type ScoredUnits } from './score-candidates.ts';

const NO_SUBJECTS: QuerySubjects = new Map();

/** A query that was read, and what it is limited to. */
export interface QueryToScore {
  readonly memory: GraphMemory;
  readonly read: ReadQuery;
  readonly choice: FacetChoice;
  readonly mode: SearchMode;
}

/** Asks the words, the meaning and the concepts of a query for candidates and scores them all, best first. */
export async function scoreQuery(
  context: GraphContext,
  { memory, read, choice, mode }: QueryToScore,
): Promise<{ readonly asked: AskedQuery; readonly scored: ScoredUnits }> {
  const { store } = context;
  const vector = asksMeaning(mode) ? await embedQuery(context, memory.model, read.textForModel) : null;
  const named = new Map<NodeId, number>(read.understood.map(({ id }, index) => [id, read.named[index]?.share ?? 0]));
  const meaning = await askMeaning(context, memory, { textForModel: read.textForModel, mode, vector, named });
  const { near, findTopics, measureUncovered } = meaning;
  const subjects = near.length === 0 ? NO_SUBJECTS : querySubjects(near, await loadSubjectContext(store, memory));
  const asked = { ...read, vector, near, subjects };
  const sources = {
    tokens: asksWords(mode) ? queryTokens(read.text) : [],
    vector,
    concepts: mergeWeights([...read.conceptWeights, ...near.map(toSource)]),
  };
  const pool = await gatherCandidates(store, sources, candidateFilters(choice, memory));
  return { asked, scored: await scoreCandidates({ store, memory, measureUncovered, findTopics }, pool, asked) };
}

/** Near concepts propose units too: what is said in other words need share no word, and its text as a whole may lie far. */
function toSource({ id, nearness, weight }: NearConcept): ConceptWeights {
  return new Map(nearness < NEAR_ENOUGH ? [] : [[id, weight]]);
}
