import type { EvaluatedSource, EvaluationReport, SourceFigures } from '#graph/operations/evaluate-search.ts';
import type { Estimate } from '#graph/search/evaluation/bootstrap-interval.ts';
import type { GroupFigures, RankingFigures } from '#graph/search/evaluation/summarise-outcomes.ts';
import { formatTable } from './format-table.ts';

const SOURCES: Readonly<Record<EvaluatedSource, string>> = {
  words: '語のみ',
  meaning: '意味のみ',
  concepts: '概念のみ',
  all: 'すべて',
};
const FIGURES = [
  ['nDCG@10', 'ndcg10'],
  ['Recall@10', 'recall10'],
  ['MRR', 'reciprocalRank'],
  ['success@3', 'success3'],
  ['誤って「なし」', 'wronglyRefused'],
] as const satisfies readonly (readonly [string, keyof RankingFigures])[];
const TOTAL = '全体';

/** All figures for reading on a terminal: the sources side by side, then each with its intervals, then refusals. */
export function formatEvaluation(report: EvaluationReport): string {
  const { half, queries, units, sources } = report;
  const head = `検索文 ${queries}件（${half ?? 'tuning + reporting'}）、判定の対象 ${units}件、[ ] は95%ブートストラップ区間`;
  const holds = (part: keyof GroupFigures) => sources.some(({ overall }) => overall[part] !== null);
  const blocks = [
    ...(holds('ranking') ? [sideBySide(sources), ...sources.map(rankingBlock)] : []),
    ...(holds('refusal') ? [refusalBlock(sources)] : []),
  ];
  return `${[head, ...blocks.map((lines) => lines.join('\n'))].join('\n\n')}\n`;
}

function sideBySide(sources: readonly SourceFigures[]): readonly string[] {
  const row = (name: string, groups: readonly (GroupFigures | undefined)[]) => [
    name,
    String(groups[0]?.ranking?.n ?? 0),
    ...groups.map((group) => decimals(group?.ranking?.ndcg10.value)),
  ];
  return [
    'nDCG@10',
    ...formatTable([
      ['種類', '件数', ...sources.map(({ source }) => SOURCES[source])],
      ...typesWith(sources, 'ranking').map((type) => row(type, groupsOf(sources, type))),
      row(TOTAL, groupsOf(sources, TOTAL)),
    ]),
  ];
}

function rankingBlock(source: SourceFigures): readonly string[] {
  const row = (name: string, ranking: RankingFigures | null) =>
    ranking === null ? [] : [[name, String(ranking.n), ...FIGURES.map(([, figure]) => withInterval(ranking[figure]))]];
  return [
    `${SOURCES[source.source]}：答えのある検索文`,
    ...formatTable([
      ['種類', '件数', ...FIGURES.map(([title]) => title)],
      ...source.types.flatMap(({ type, ranking }) => row(type, ranking)),
      ...row(TOTAL, source.overall.ranking),
    ]),
  ];
}

function refusalBlock(sources: readonly SourceFigures[]): readonly string[] {
  const row = (name: string, groups: readonly (GroupFigures | undefined)[]) => [
    name,
    String(groups[0]?.refusal?.n ?? 0),
    ...groups.flatMap((group) => [withInterval(group?.refusal?.refused), withInterval(group?.refusal?.hesitant)]),
  ];
  return [
    '答えのない検索文：「なし」と答えた割合、弱い一致までにとどめた割合',
    ...formatTable([
      ['種類', '件数', ...sources.flatMap(({ source }) => [`${SOURCES[source]}「なし」`, '弱まで'])],
      ...typesWith(sources, 'refusal').map((type) => row(type, groupsOf(sources, type))),
      row(TOTAL, groupsOf(sources, TOTAL)),
    ]),
  ];
}

function typesWith([first]: readonly SourceFigures[], part: keyof GroupFigures): readonly string[] {
  return first?.types.filter((group) => group[part] !== null).map(({ type }) => type) ?? [];
}

function groupsOf(sources: readonly SourceFigures[], name: string): readonly (GroupFigures | undefined)[] {
  return sources.map(({ overall, types }) => (name === TOTAL ? overall : types.find(({ type }) => type === name)));
}

function withInterval(estimate: Estimate | undefined): string {
  if (estimate === undefined) return '–';
  return `${decimals(estimate.value)} [${estimate.low.toFixed(2)}–${estimate.high.toFixed(2)}]`;
}

function decimals(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3);
}
