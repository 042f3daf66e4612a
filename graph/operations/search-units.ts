import { keepHits } from '../search/band-of.ts';
import { mergeWeights } from '../search/concept-weights.ts';
import { queryTokens } from '../search/query-tokens.ts';
import type { SearchQuery, SearchResult } from '../search/search-hit.ts';
import type { UnitFilter } from '../storage/graph-store.ts';
import { countKinds, countMunicipalities } from './count-facets.ts';
import { embedQuery } from './embed-query.ts';
import { explainHits } from './explain-hits.ts';
import { gatherCandidates } from './gather-candidates.ts';
import type { GraphContext } from './graph-context.ts';
import { recallGraph } from './graph-memory.ts';
import { keepExact } from './keep-exact.ts';
import { asksMeaning, asksWords, readQuery } from './read-query.ts';
import { scoreCandidates, type ScoredUnit } from './score-candidates.ts';

/**
 * Finds units by their words, their meaning and the concepts they mention, best first. Hits fit absolutely: a query that
 * nothing answers gives none. Without a model (missing, still loading, broken) search goes on with words and
 * concepts and says so in `notices`; a store that cannot answer throws `StoreUnavailableError`.
 */
export async function searchUnits(context: GraphContext, query: SearchQuery): Promise<SearchResult> {
  const { store } = context;
  const memory = await recallGraph(store);
  const read = readQuery(memory, query);
  const vector = asksMeaning(query.mode) ? await embedQuery(context, memory.model, read.textForModel) : null;
  const asked = { ...read, vector };
  const sources = {
    tokens: asksWords(query.mode) ? queryTokens(read.text) : [],
    vector,
    concepts: mergeWeights(read.conceptWeights),
  };
  const limits: UnitFilter = { municipalities: read.municipalities, kinds: query.kinds };
  const candidates = await gatherCandidates(store, sources, filtersOf(limits));
  const scored = await scoreCandidates({ store, fold: memory.fold }, candidates, asked);
  const units = await keepExact({ store, ...memory }, scored, read);
  const inKinds = units.filter(({ unit }) => limits.kinds?.includes(unit.kind) ?? true);
  const inCities = units.filter((one) => passesCity(limits, one));
  const hits = keepHits(
    inKinds.filter((one) => passesCity(limits, one)),
    scoreOf,
  );
  const explanation = { query: asked, surroundings: scored.surroundings, concepts: memory.concepts };
  return {
    query: query.text,
    mode: query.mode,
    hits: await explainHits(store, hits.slice(0, query.limit), explanation),
    total: hits.length,
    understood: read.understood,
    scope: read.scope,
    exact: read.exact,
    excluded: read.excluded,
    corrections: read.corrections,
    facets: {
      municipalities: countMunicipalities(keepHits(inKinds, scoreOf).map(toCounted), memory.municipalities),
      kinds: countKinds(keepHits(inCities, scoreOf).map(toCounted)),
    },
    notices: asksMeaning(query.mode) && vector === null ? ['words-only'] : [],
  };
}

/** A facet counts hits that its own filter would hide, so each filter is also left out once. */
function filtersOf({ municipalities, kinds }: UnitFilter): readonly UnitFilter[] {
  if (municipalities === undefined || kinds === undefined) {
    return municipalities === undefined && kinds === undefined ? [{}] : [{ municipalities, kinds }, {}];
  }
  return [{ municipalities, kinds }, { municipalities }, { kinds }];
}

function passesCity({ municipalities }: UnitFilter, { node }: ScoredUnit): boolean {
  return municipalities === undefined || (node.municipality !== null && municipalities.includes(node.municipality));
}

function scoreOf({ fused }: ScoredUnit): number {
  return fused.score;
}

function toCounted({ node, unit }: ScoredUnit) {
  return { municipality: node.municipality, kind: unit.kind };
}
