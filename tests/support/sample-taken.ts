import type { TakenComparison, TakenMeasure } from '#graph/exporting/taken-comparison.ts';

/** A measure as it is taken away, with everything stated. */
const SAMPLE_TAKEN: TakenMeasure = {
  id: 'm-aaaaaaaaaaaa',
  column: '甲市',
  municipalityCode: '012345',
  municipality: '甲市',
  prefecture: '乙県',
  kind: '施策',
  number: '1-2',
  title: '移住相談',
  titleOrigin: 'verbatim',
  text: '移住の相談に応じます。\n窓口を設けます。',
  departments: ['企画課', '住宅課'],
  indicators: [
    {
      name: '移住者数',
      kind: 'KPI',
      unit: '人',
      baseline: '１,２00',
      target: '増加',
      lines: [9, 9],
      address: 'http://a.example/d#L9',
    },
  ],
  indicatorSection: '1 移住',
  terms: [{ mark: '※1', word: '関係人口', definition: '地域と関わる人' }],
  concepts: [
    { name: '移住・定住の促進', sharedWith: ['丙市'] },
    { name: '移住相談', sharedWith: [] },
  ],
  sharedWords: [{ name: '移住', sharedWith: ['丙市'] }],
  ownWords: ['窓口'],
  note: '会議で確認',
  document: '甲市総合戦略（案）',
  status: '案',
  period: '令和7～11年度',
  sections: ['1 移住', '(1) 相談'],
  lines: [3, 4],
  address: 'http://a.example/documents/d-a?from=3&to=4#L3',
};

/** A measure of which the document states next to nothing, with a text that looks like a formula. */
const BARE_TAKEN: TakenMeasure = {
  ...SAMPLE_TAKEN,
  id: 'm-bbbbbbbbbbbb',
  column: '丙市',
  municipalityCode: '000019',
  municipality: '丙市',
  number: null,
  title: '=1+1',
  titleOrigin: 'lost',
  text: '',
  departments: [],
  indicators: [],
  indicatorSection: null,
  terms: [],
  concepts: [{ name: '移住・定住の促進', sharedWith: ['甲市'] }],
  sharedWords: [{ name: '移住', sharedWith: ['甲市'] }],
  ownWords: [],
  note: '',
  status: null,
  period: null,
  sections: [],
  lines: [7, 7],
};

/** The two beside each other. */
export const SAMPLE_COMPARISON: TakenComparison = {
  title: '2件の施策の比較',
  date: '2026-04-01',
  address: 'http://a.example/compare/side-by-side?unit=m-aaaaaaaaaaaa',
  measures: [SAMPLE_TAKEN, BARE_TAKEN],
};
