import { expect, test } from 'vitest';
import { typedRun } from '#graph/search/typed-run.ts';

test.each([
  ['移住・定住促進', '移住', ['', '移住', '・定住促進']],
  ['魅力発信と移住・定住促進', '移住定住', ['魅力発信と', '移住・定住', '促進']],
  ['テレワークの推進', 'てれ', ['', 'テレ', 'ワークの推進']],
  ['自治体 DX 推進事業', 'ｄｘ', ['自治体 ', 'DX', ' 推進事業']],
  ['移住相談', 'いじゅう', ['移住相談', '', '']],
  ['移住相談', '・', ['移住相談', '', '']],
])('%s holds %s', (name, typed, run) => {
  expect(typedRun(name, typed)).toStrictEqual(run);
});
