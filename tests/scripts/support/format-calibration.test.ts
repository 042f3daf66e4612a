import { expect, it } from 'vitest';
import { formatCalibration } from '../../../scripts/support/format-calibration.ts';

it('prints the curves, without steps of a few units', () => {
  const printed = formatCalibration({
    mode: 'all',
    graded: [
      { from: 0, to: 0.5, value: 0.1, count: 900 },
      { from: 0.5, to: 0.6, value: 0.3, count: 4 },
      { from: 0.6, to: 1.2, value: 0.755, count: 40 },
    ],
    answered: { constant: -2.2, weights: [5.25, 4.5, 4, -8.95, -3.6, -9, 5] },
    floors: [{ floor: 0.3, wronglyRefused: 0.051, refused: 0.75 }],
  });
  expect(printed.split('\n')).toStrictEqual([
    '根拠の強さと、評価済みの施策である割合',
    'から  まで    割合  件数',
    '0.00  0.50  10.0 %   900',
    '0.60  1.20  75.5 %    40',
    '',
    '「答えがある」の対数オッズ = -2.20 + 5.25 × 根拠 + 4.50 × 同じ自治体の5番目の根拠 + 4.00 × 言及する概念との近さ + -8.95 × 覆われない割合 + -3.60 × 文書にない語の割合 + -9.00 × 話題との隔たり + 5.00 × 文書にない語の割合と隔たりの積',
    '',
    'この確率を下限にしたときの、誤った「該当なし」と正しい「該当なし」',
    '下限   誤り  正しい',
    '0.30  5.1 %  75.0 %',
    '',
  ]);
});
