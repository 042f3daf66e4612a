import type { SearchCalibration } from '#graph/operations/calibrate-search.ts';
import { formatTable } from './format-table.ts';

/** Steps of fewer units say little. */
const FEWEST = 5;

/** The measured curves as three tables: share of graded units by evidence, the question whether a query is answered, refusals by floor. */
export function formatCalibration({ graded, answered, floors }: SearchCalibration): string {
  const steps = graded
    .filter(({ count }) => count >= FEWEST)
    .map(({ from, to, value, count }) => [figure(from), figure(to), percent(value), String(count)]);
  const refusals = floors.map(({ floor, wronglyRefused, refused }) => [
    figure(floor),
    percent(wronglyRefused),
    percent(refused),
  ]);
  const [evidence = 0, company = 0, uncovered = 0, absent = 0] = answered.weights;
  return [
    '根拠の強さと、評価済みの施策である割合',
    ...formatTable([['から', 'まで', '割合', '件数'], ...steps]),
    '',
    `「答えがある」の対数オッズ = ${figure(answered.constant)} + ${figure(evidence)} × 根拠 + ${figure(company)} × 同じ自治体の5番目の根拠 + ${figure(uncovered)} × 覆われない割合 + ${figure(absent)} × 文書にない語の割合`,
    '',
    'この確率を下限にしたときの、誤った「該当なし」と正しい「該当なし」',
    ...formatTable([['下限', '誤り', '正しい'], ...refusals]),
    '',
  ].join('\n');
}

function figure(value: number): string {
  return value.toFixed(2);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
