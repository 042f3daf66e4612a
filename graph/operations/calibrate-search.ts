import type { MunicipalityCode } from '../model/ids.ts';
import { parseJudgedQueries } from '../search/evaluation/parse-judged-queries.ts';
import { fitIsotonic, type IsotonicStep, type RatedScore } from '../search/evaluation/fit-isotonic.ts';
import {
  fitLogistic,
  type LogisticCase,
  type LogisticFit,
  logisticProbability,
} from '../search/evaluation/fit-logistic.ts';
import { resolveJudgements } from '../search/evaluation/resolve-judgements.ts';
import type { SearchMode } from '../search/search-hit.ts';
import type { EvaluationInput } from './evaluate-search.ts';
import type { GraphContext } from './graph-context.ts';
import { type GraphMemory, recallGraph } from './graph-memory.ts';
import { JUDGED_KINDS, listJudgeableUnits } from './list-judgeable-units.ts';
import { readQuery } from './read-query.ts';
import type { ScoredUnit } from './score-candidates.ts';
import { scoreQuery } from './score-query.ts';

/** What the tuning half says of raw scores; `fuse.ts` and `band-of.ts` hold these figures, rounded. */
export interface SearchCalibration {
  readonly mode: SearchMode;
  /** Share of units with a grade, by their evidence. */
  readonly graded: readonly IsotonicStep[];
  /** Whether a query is answered, from the grounds of its best unit and its company, what nothing comes near to and what no plan holds. */
  readonly answered: LogisticFit;
  /** By the floor of that probability: the share of answerable queries refused wrongly and of the others refused rightly. */
  readonly floors: readonly { readonly floor: number; readonly wronglyRefused: number; readonly refused: number }[];
}

interface BestUnit {
  readonly features: readonly number[];
  readonly isAnswerable: boolean;
}

const FLOORS = Array.from({ length: 19 }, (_, index) => (index + 1) / 20);

/** Measures raw scores on the tuning half of the judged queries, asked by one mode. Throws what `evaluateSearch` throws. */
export async function calibrateSearch(
  context: GraphContext,
  { judgements, mode }: Pick<EvaluationInput, 'judgements'> & { readonly mode: SearchMode },
): Promise<SearchCalibration> {
  const memory = await recallGraph(context.store);
  const units = await listJudgeableUnits(context.store);
  const judgeable = new Set(units.map(({ id }) => id));
  await context.embedder?.ready();
  const rated: RatedScore[] = [];
  const best: BestUnit[] = [];
  for (const query of parseJudgedQueries(judgements.text, judgements.place)) {
    if (!query.scored || query.half !== 'tuning') continue;
    const grades = resolveJudgements(query, units);
    const scored = await scoreJudged(context, memory, { text: query.text, mode });
    const own = scored.filter(({ unit }) => judgeable.has(unit.id));
    rated.push(...own.map(({ unit, fused }) => ({ raw: fused.evidence, rating: Number(grades.has(unit.id)) })));
    best.push({ features: featuresOf(own), isAnswerable: grades.size > 0 });
  }
  const answered = fitLogistic(weighted(best));
  return {
    mode,
    graded: fitIsotonic(rated),
    answered,
    floors: FLOORS.map((floor) => refusedAt(floor, best, answered)),
  };
}

async function scoreJudged(
  context: GraphContext,
  memory: GraphMemory,
  { text, mode }: { readonly text: string; readonly mode: SearchMode },
): Promise<readonly ScoredUnit[]> {
  const read = await readQuery({ store: context.store, memory }, { text, limit: 1, mode });
  const { municipalities } = read;
  const choice = { kinds: JUDGED_KINDS, ...(municipalities && { municipalities }) };
  const { scored } = await scoreQuery(context, { memory, read, choice, mode });
  return scored.units.filter(({ node }) => isAsked(node.municipality, municipalities));
}

function isAsked(own: MunicipalityCode | null, asked: readonly MunicipalityCode[] | undefined): boolean {
  return asked === undefined || (own !== null && asked.includes(own));
}

/** Grounds of the best unit and its company, and what of the query is uncovered and absent; nothing speaks for a query without any. */
function featuresOf(units: readonly ScoredUnit[]): readonly number[] {
  const best = units.reduce<ScoredUnit | null>(
    (most, one) => (most === null || one.fused.grounds > most.fused.grounds ? one : most),
    null,
  );
  return best === null
    ? [0, 0, 1, 1]
    : [best.fused.grounds, best.signals.company, best.fused.uncovered ?? 0, best.signals.absent];
}

/** Answerable and unanswerable queries weigh the same, however many of each were judged. */
function weighted(best: readonly BestUnit[]): readonly LogisticCase[] {
  const answerable = best.filter(({ isAnswerable }) => isAnswerable).length;
  return best.map(({ features, isAnswerable }) => ({
    features,
    isPositive: isAnswerable,
    weight: best.length / 2 / (isAnswerable ? answerable : best.length - answerable),
  }));
}

function refusedAt(floor: number, best: readonly BestUnit[], fit: LogisticFit) {
  const share = (answerable: boolean): number => {
    const own = best.filter(({ isAnswerable }) => isAnswerable === answerable);
    return own.filter(({ features }) => logisticProbability(fit, features) < floor).length / own.length;
  };
  return { floor, wronglyRefused: share(true), refused: share(false) };
}
