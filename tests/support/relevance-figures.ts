import type { EvaluationReport } from '#graph/operations/evaluate-search.ts';
import type { GroupFigures } from '#graph/search/evaluation/summarise-outcomes.ts';

/**
 * Figures of all sources together by name, each 0–1 and better when higher: `HALF/TYPE/FIGURE`, where `answered` is the share
 * of answerable queries that got a hit and `refused` the share of the others that got none. The one or two unanswerable
 * queries of a type that is otherwise answerable are too few for a share of their own: they count in the overall one.
 */
export function relevanceFigures({ half, sources }: EvaluationReport, { byType }: { readonly byType: boolean }) {
  const together = sources.find(({ source }) => source === 'all');
  if (together === undefined) throw new RangeError('relevanceFigures: the report lacks the figures of all sources');
  const types = byType
    ? together.types.flatMap((group) =>
        figuresOf(group.type, group.ranking === null ? group : { ...group, refusal: null }),
      )
    : [];
  const named = [...figuresOf('overall', together.overall), ...types];
  return new Map(named.map(([name, value]) => [`${half ?? 'both'}/${name}`, value]));
}

function figuresOf(name: string, { ranking, refusal }: GroupFigures): readonly (readonly [string, number])[] {
  return [
    ...(ranking === null
      ? []
      : ([
          [`${name}/nDCG@10`, ranking.ndcg10.value],
          [`${name}/answered`, 1 - ranking.wronglyRefused.value],
        ] as const)),
    ...(refusal === null ? [] : ([[`${name}/refused`, refusal.refused.value]] as const)),
  ];
}
