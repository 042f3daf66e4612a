import type { MunicipalityCode } from '../model/ids.ts';
import type { UnitKind } from '../model/unit.ts';
import { answerFeatures, type AnswerSignals } from '../search/answer-odds.ts';
import { parseJudgedQueries } from '../search/evaluation/parse-judged-queries.ts';
import { fitIsotonic, type IsotonicStep, type RatedScore } from '../search/evaluation/fit-isotonic.ts';
import {
  fitLogistic,
  type LogisticCase,
  type LogisticFit,
  logisticProbability,
} from '../search/evaluation/fit-logistic.ts';
import { resolveJudgements } from '../search/evaluation/resolve-judgements.ts';
import type { SearchMode, SearchQuery } from '../search/search-hit.ts';
import type { EvaluationInput } from './evaluate-search.ts';
import type { GraphContext } from './graph-context.ts';
import { type GraphMemory, recallGraph } from './graph-memory.ts';
import { kindsOf, listJudgeableUnits } from './list-judgeable-units.ts';
import { readQuery } from './read-query.ts';
import type { ScoredUnit } from './score-candidates.ts';
import { scoreQuery } from './score-query.ts';

/** What the tuning half says of raw scores; `fuse.ts`, `answer-odds.ts` and `band-of.ts` hold these figures, rounded. */
export interface SearchCalibration {
  readonly mode: SearchMode;
  /** Share of units with a grade, by their evidence. */
  readonly graded: readonly IsotonicStep[];
  /** Whether a query is answered, from what is known of it by its best unit (`ANSWER_FEATURES`). */
  readonly answered: LogisticFit;
  /** By the floor of that probability: the share of answerable queries refused wrongly and of the others refused rightly. */
  readonly floors: readonly { readonly floor: number; readonly wronglyRefused: number; readonly refused: number }[];
}

interface BestUnit {
  readonly features: readonly number[];
  readonly isAnswerable: boolean;
}

const NOTHING_FOUND: AnswerSignals = { grounds: 0, company: 0, mentioned: 0, uncovered: 1, absent: 1, gap: 1 };

const FLOORS = Array.from({ length: 19 }, (_, index) => (index + 1) / 20);

/** Measures raw scores on the tuning half of the judged queries, asked by one mode. Throws what `evaluateSearch` throws. */
export async function calibrateSearch(
  context: GraphContext,
  { judgements, mode }: Pick<EvaluationInput, 'judgements'> & { readonly mode: SearchMode },
): Promise<SearchCalibration> {
  const memory = await recallGraph(context.store);
  const units = await listJudgeableUnits(context.store);
  const judgeable = new Set(units.map(({ id }) => id));
  const kinds = kindsOf(units);
  await context.embedder?.ready();
  const rated: RatedScore[] = [];
  const best: BestUnit[] = [];
  for (const query of parseJudgedQueries(judgements.text, judgements.place)) {
    if (!query.scored || query.half !== 'tuning') continue;
    const grades = resolveJudgements(query, units);
    const scored = await scoreJudged(context, memory, { text: query.text, mode, kinds });
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
  { text, mode, kinds }: Pick<SearchQuery, 'text' | 'mode'> & { readonly kinds: readonly UnitKind[] },
): Promise<readonly ScoredUnit[]> {
  const read = await readQuery({ store: context.store, memory }, { text, limit: 1, mode });
  const { municipalities } = read;
  const choice = { kinds, ...(municipalities && { municipalities }) };
  const { scored } = await scoreQuery(context, { memory, read, choice, mode });
  return scored.units.filter(({ node }) => isAsked(node.municipality, municipalities));
}

function isAsked(own: MunicipalityCode | null, asked: readonly MunicipalityCode[] | undefined): boolean {
  return asked === undefined || (own !== null && asked.includes(own));
}

/**
 * What is known of a query by the unit that decides: the one by which it is most probably answered with the weights as they are. Fit again after
 * writing new ones down, until they stay. Nothing speaks for a query without any unit.
 */
function featuresOf(units: readonly ScoredUnit[]): readonly number[] {
  const deciding = units.reduce<ScoredUnit | null>(
    (most, one) => (most === null || one.fused.answered > most.fused.answered ? one : most),
    null,
  );
  return answerFeatures(deciding?.fused.answer ?? NOTHING_FOUND);
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
