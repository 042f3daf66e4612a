import type { SearchCalibration } from '#graph/operations/calibrate-search.ts';
import { ANSWER_FEATURES } from '#graph/search/answer-odds.ts';
import { formatTable } from './format-table.ts';

/** Steps of fewer units say little. */
const FEWEST = 5;

const FEATURES: Readonly<Record<(typeof ANSWER_FEATURES)[number], string>> = {
  grounds: '根拠',
  company: '同じ自治体の5番目の根拠',
  mentioned: '言及する概念との近さ',
  uncovered: '覆われない割合',
  absent: '文書にない語の割合',
  gap: '話題との隔たり',
  both: '文書にない語の割合と隔たりの積',
};

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
  const terms = ANSWER_FEATURES.map((name, index) => `${figure(answered.weights[index] ?? 0)} × ${FEATURES[name]}`);
  return [
    '根拠の強さと、評価済みの施策である割合',
    ...formatTable([['から', 'まで', '割合', '件数'], ...steps]),
    '',
    `「答えがある」の対数オッズ = ${[figure(answered.constant), ...terms].join(' + ')}`,
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
