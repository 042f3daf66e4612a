import type { HeadingRule, UnitRule } from './plan-profile.ts';

/** Ways of numbering from the outermost to the innermost; levels 1–6 are those of Markdown and HTML. */
const NUMBERINGS: readonly (readonly [numbering: string, level: number, label: string])[] = [
  ['第N編*', 7, '編'],
  ['第一編*', 7, '編'],
  ['第N部*', 8, '部'],
  ['第一部*', 8, '部'],
  ['第N章*', 9, '章'],
  ['第一章*', 9, '章'],
  ['基本目標N*', 10, '基本目標'],
  ['基本目標N', 10, '基本目標'],
  ['基本方針N*', 10, '基本方針'],
  ['基本方針N', 10, '基本方針'],
  ['政策N*', 10, '政策'],
  ['戦略N*', 10, '戦略'],
  ['第N節*', 11, '節'],
  ['第一節*', 11, '節'],
  ['N *', 12, '節'],
  ['N.N*', 13, '節'],
  ['N-N *', 13, '節'],
  ['N.*', 12, '節'],
  ['(N)*', 14, '節'],
  ['①*', 15, '節'],
  ['【*】', 16, '節'],
  ['■*', 17, '節'],
  ['◆*', 18, '節'],
  ['●*', 19, '節'],
];

/** Headings of a document whose profile declares none. */
export const DEFAULT_HEADINGS: readonly HeadingRule[] = NUMBERINGS.map(([numbering, level, label]) => {
  return { numbering, level, label };
});

/** Sections that list measures: their numbered lines and bullets are measures. */
const MEASURE_SECTIONS = [
  '主な施策',
  '具体的な施策',
  '具体的施策',
  '施策の展開',
  '推進施策',
  '主な取組',
  '具体的な取組',
  '推進のための取組',
];
const PROJECT_SECTIONS = ['主要事業', '主な事業', '具体的な事業', '重点事業'];

/** Units of a document whose profile declares none. */
export const DEFAULT_UNITS: readonly UnitRule[] = [
  ...['施策N-N*', '施策N*', '施策(N)*', '施策①*', '主要施策N*', '取組N*', '取組①*'].map((numbering) =>
    fromHeadings(numbering, 'measure'),
  ),
  ...['事業N*', '主要事業N*', '重点事業N*'].map((numbering) => fromHeadings(numbering, 'project')),
  ...['○*', '(N)*', 'N *', 'N.*', '①*'].flatMap((numbering) => [
    fromHeadings(numbering, 'measure', MEASURE_SECTIONS),
    fromHeadings(numbering, 'project', PROJECT_SECTIONS),
  ]),
  { find: 'measures', from: 'bullets', kind: 'measure', in: MEASURE_SECTIONS },
  { find: 'measures', from: 'bullets', kind: 'project', in: PROJECT_SECTIONS },
  { find: 'measures', from: 'bullets', kind: 'focus', in: ['重点とする取組', '重点取組'] },
  { find: 'indicators', from: 'arrows', kind: 'KPI' },
  { find: 'indicators', from: 'bullets', kind: 'KPI', in: ['KPI', '重要業績評価指標'] },
  { find: 'indicators', from: 'bullets', kind: '数値目標', in: '数値目標' },
  { find: 'terms', from: 'footnotes' },
  { find: 'terms', from: 'notes' },
  { find: 'terms', from: 'questions' },
];

function fromHeadings(numbering: string, kind: 'measure' | 'project', sections?: string[]): UnitRule {
  const rule: UnitRule = { find: 'measures', from: 'headings', kind, numbering };
  return sections === undefined ? rule : { ...rule, in: sections };
}
