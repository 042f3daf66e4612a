import { EmbeddingError, InvalidInputError } from '../errors.ts';
import type { UnitId } from '../model/ids.ts';
import type { UnitKind } from '../model/unit.ts';
import { type BandFigures, bandPrecision } from '../search/evaluation/band-precision.ts';
import type { Grades } from '../search/evaluation/grades.ts';
import { type JudgedQuery, QUERY_TYPES, type QueryHalf, type QueryType } from '../search/evaluation/judged-query.ts';
import { parseJudgedQueries } from '../search/evaluation/parse-judged-queries.ts';
import { type QueryOutcome, toQueryOutcome } from '../search/evaluation/query-outcome.ts';
import { resolveJudgements } from '../search/evaluation/resolve-judgements.ts';
import { type GroupFigures, summariseOutcomes } from '../search/evaluation/summarise-outcomes.ts';
import type { SearchMode, SearchResult } from '../search/search-hit.ts';
import type { GraphContext } from './graph-context.ts';
import { kindsOf, listJudgeableUnits } from './list-judgeable-units.ts';
import { searchUnits } from './search-units.ts';

/** Sources of candidates that are measured, each alone and all together. */
export const EVALUATED_SOURCES = ['words', 'meaning', 'concepts', 'all'] as const satisfies readonly SearchMode[];

/** One of {@link EVALUATED_SOURCES}. */
export type EvaluatedSource = (typeof EVALUATED_SOURCES)[number];

/** What is measured. */
export interface EvaluationInput {
  /** Text of the file of judged queries, and its name for messages. */
  readonly judgements: { readonly text: string; readonly place: string };
  /** `null` = both. */
  readonly half: QueryHalf | null;
  /** `null` = all. */
  readonly type: QueryType | null;
  /** Absent = all of them. */
  readonly sources?: readonly EvaluatedSource[];
}

/** Figures of one source over all measured queries and by type, in the order of `QUERY_TYPES`. */
export interface SourceFigures {
  readonly source: EvaluatedSource;
  readonly overall: GroupFigures;
  readonly types: readonly (GroupFigures & { readonly type: QueryType })[];
}

/** How good search is on the judged queries. */
export interface EvaluationReport {
  readonly half: QueryHalf | null;
  readonly queries: number;
  /** Number of units the queries are judged against. */
  readonly units: number;
  readonly sources: readonly SourceFigures[];
  /** How much of what each band of the whole search shows is relevant; no hits where the whole search is not measured. */
  readonly bands: readonly BandFigures[];
  /** What was found, source by source and query by query; of the tuning half only, for the other is never to be looked at singly. */
  readonly outcomes: readonly QueryOutcome[];
}

/** Ranks that are looked at; what stands lower counts as not found. */
const DEPTH = 100;

/**
 * Searches every judged query by each source of candidates and measures the answers. Queries that name a city are searched
 * as plain text. Throws `InvalidInputError` for judgements that do not fit the loaded documents or a choice that holds no
 * query, `EmbeddingError` where meaning cannot be asked.
 */
export async function evaluateSearch(context: GraphContext, input: EvaluationInput): Promise<EvaluationReport> {
  const units = await listJudgeableUnits(context.store);
  const sources = input.sources ?? EVALUATED_SOURCES;
  const judged = chosenQueries(input).map((query) => ({ query, grades: resolveJudgements(query, units) }));
  const titles = new Map(units.map(({ id, title }) => [id, title]));
  const kinds = kindsOf(units);
  await context.embedder?.ready();
  const outcomes: QueryOutcome[] = [];
  for (const source of sources) {
    for (const one of judged) outcomes.push(await searchJudged(context, { ...one, source, titles, kinds }));
  }
  return {
    half: input.half,
    queries: judged.length,
    units: units.length,
    sources: sources.map((source) => sourceFigures(source, outcomes)),
    bands: bandPrecision(outcomes.filter(({ source }) => source === 'all')),
    outcomes: outcomes.filter(({ query }) => query.half === 'tuning'),
  };
}

function chosenQueries({ judgements, half, type }: EvaluationInput): readonly JudgedQuery[] {
  const chosen = parseJudgedQueries(judgements.text, judgements.place).filter(
    (query) => query.scored && (half === null || query.half === half) && (type === null || query.type === type),
  );
  if (chosen.length > 0) return chosen;
  throw new InvalidInputError(
    `evaluateSearch: ${judgements.place} holds no query of half ${half ?? 'any'} and type ${type ?? 'any'}; choose others`,
    { details: { place: judgements.place, half, type } },
  );
}

interface JudgedSearch {
  readonly query: JudgedQuery;
  readonly grades: Grades;
  readonly source: EvaluatedSource;
  readonly titles: ReadonlyMap<UnitId, string>;
  /** Of the judged units: others would only take places among the first `DEPTH`. */
  readonly kinds: readonly UnitKind[];
}

async function searchJudged(
  context: GraphContext,
  { query, grades, source, titles, kinds }: JudgedSearch,
): Promise<QueryOutcome> {
  const result = await searchUnits(context, { text: query.text, limit: DEPTH, mode: source, kinds, answeredBy: kinds });
  assertMeaningAsked(result);
  return toQueryOutcome({ query, source, hits: result.hits }, { grades, titles });
}

/** Otherwise the figures would silently be those of words and concepts. */
function assertMeaningAsked({ notices, query }: SearchResult): void {
  if (!notices.includes('words-only')) return;
  throw new EmbeddingError(
    `evaluateSearch: meaning was not asked for "${query}": the model is missing, too slow or not the one that was ingested with; set ATLAS_MODEL and ingest again`,
    { details: { query } },
  );
}

function sourceFigures(source: EvaluatedSource, outcomes: readonly QueryOutcome[]): SourceFigures {
  const own = outcomes.filter((outcome) => outcome.source === source);
  return {
    source,
    overall: summariseOutcomes(own),
    types: QUERY_TYPES.flatMap((type) => {
      const ofType = own.filter(({ query }) => query.type === type);
      return ofType.length === 0 ? [] : [{ type, ...summariseOutcomes(ofType) }];
    }),
  };
}
