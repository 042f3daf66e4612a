import { ANSWER_FLOOR, HIGHEST_UNANSWERED } from '../search/band-of.ts';
import { capScores } from '../search/cap-scores.ts';
import type { FacetChoice } from '../search/facet-choice.ts';
import { narrowToHits } from '../search/narrow-to-hits.ts';
import { readsAsText } from '../search/reads-as-text.ts';
import type { SearchNotice, SearchQuery, SearchResult } from '../search/search-hit.ts';
import { answerProbability } from './answer-probability.ts';
import { countHits } from './count-hits.ts';
import { wordsOnlyNotices } from './embed-query.ts';
import { explainHits } from './explain-hits.ts';
import { facetUnits } from './facet-units.ts';
import type { GraphContext } from './graph-context.ts';
import type { GraphMemory } from './graph-memory.ts';
import { keepExact } from './keep-exact.ts';
import { labelFacets } from './label-facets.ts';
import { onOneState } from './on-one-state.ts';
import { asksMeaning, readQuery } from './read-query.ts';
import { scoreQuery } from './score-query.ts';

const BEST_COUNTED: SearchNotice = 'best-counted';

/**
 * Finds units by their words, their meaning and the concepts they mention, best first. Hits fit absolutely: a query that
 * nothing answers gives none, and neither does one that names cities of which nothing does; what is chosen beside only narrows
 * the hits. Without a model (missing, still loading, broken) search goes on with words and
 * concepts and says so in `notices`; a store that cannot answer throws `StoreUnavailableError`.
 */
export function searchUnits(context: GraphContext, query: SearchQuery): Promise<SearchResult> {
  return onOneState(context.store, (memory) => searchState(context, { memory, query }));
}

async function searchState(
  context: GraphContext,
  { memory, query }: { readonly memory: GraphMemory; readonly query: SearchQuery },
): Promise<SearchResult> {
  const { store } = context;
  const read = await readQuery({ store, memory }, query);
  const choice: FacetChoice = { ...query, ...(read.municipalities && { municipalities: read.municipalities }) };
  const { asked, scored } = await scoreQuery(context, { memory, read, choice, mode: query.mode });
  const kept = keepExact(memory, scored, read);
  const answered = answerProbability(kept, { municipalities: read.answering, kinds: query.answeredBy });
  const isAnswered = answered >= ANSWER_FLOOR;
  const possible = facetUnits(capScores(kept, isAnswered ? answered : HIGHEST_UNANSWERED), choice, memory);
  const faceted = isAnswered || query.nearest === true ? possible : [];
  const narrowed = narrowToHits(faceted, choice).map((one) => one.scored);
  const explanation = { query: asked, surroundings: scored.surroundings, memory };
  const [counts, hits] = await Promise.all([
    countHits(store, faceted, choice),
    explainHits(store, narrowed.slice(0, query.limit), explanation),
  ]);
  return {
    query: query.text,
    mode: query.mode,
    hits,
    total: narrowed.length,
    near: isAnswered ? 0 : narrowToHits(possible, choice).length,
    understood: read.understood,
    scope: read.scope,
    exact: read.exact,
    excluded: read.excluded,
    corrections: read.corrections,
    // What one document holds and another does not is no news in a whole paragraph.
    absent: readsAsText(query.text) ? [] : scored.absent,
    facets: labelFacets(counts, memory),
    notices: [
      ...(asksMeaning(query.mode) && asked.vector === null ? wordsOnlyNotices(context, memory.model) : []),
      ...(narrowed.length > 0 && faceted.some(({ scored: { unit } }) => scored.last.has(unit.id))
        ? [BEST_COUNTED]
        : []),
    ],
  };
}
