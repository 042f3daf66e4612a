import type { ModelIdentity } from '../model/model-identity.ts';
import type { Estimate } from '../search/evaluation/bootstrap-interval.ts';
import type { PublishedQuality } from '../search/evaluation/published-quality.ts';
import type { GroupFigures } from '../search/evaluation/summarise-outcomes.ts';
import type { EvaluationReport, SourceFigures } from './evaluate-search.ts';

/** What the figures were measured with. */
export interface MeasuredWith {
  /** Day of the measurement, YYYY-MM-DD. */
  readonly measuredOn: string;
  /** SHA-256 of the file of judged queries, lower-case hex. */
  readonly queriesDigest: string;
  readonly documents: number;
  readonly model: ModelIdentity | null;
}

/** Figures of one measurement for each half, as they are published: without single queries, rounded to three decimals. */
export function publishQuality(
  reports: readonly EvaluationReport[],
  { measuredOn, queriesDigest, documents, model }: MeasuredWith,
): PublishedQuality {
  return {
    schema: 'shisaku-atlas-quality/1',
    measuredOn,
    queriesDigest,
    units: reports[0]?.units ?? 0,
    documents,
    model: model === null ? null : pickModel(model),
    halves: reports.flatMap(({ half, queries, sources, bands }) =>
      half === null ? [] : [{ half, queries, sources: sources.map(roundSource), bands }],
    ),
  };
}

function pickModel({ name, version, dimension, digest }: ModelIdentity) {
  return { name, version, dimension, digest };
}

function roundSource({ source, overall, types }: SourceFigures) {
  return { source, overall: roundGroup(overall), types: types.map((one) => ({ type: one.type, ...roundGroup(one) })) };
}

function roundGroup({ ranking, refusal }: GroupFigures): GroupFigures {
  return {
    ranking: ranking && {
      n: ranking.n,
      ndcg10: roundEstimate(ranking.ndcg10),
      recall10: roundEstimate(ranking.recall10),
      reciprocalRank: roundEstimate(ranking.reciprocalRank),
      success3: roundEstimate(ranking.success3),
      wronglyRefused: roundEstimate(ranking.wronglyRefused),
    },
    refusal: refusal && {
      n: refusal.n,
      refused: roundEstimate(refusal.refused),
      hesitant: roundEstimate(refusal.hesitant),
    },
  };
}

function roundEstimate({ value, low, high }: Estimate): Estimate {
  return { value: round(value), low: round(low), high: round(high) };
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
