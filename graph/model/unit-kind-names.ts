import type { UnitKind } from './unit.ts';

/** What the kinds of unit are called in Japanese, on pages, in files and on a terminal. */
export const UNIT_KIND_NAMES = {
  measure: '施策',
  project: '事業',
  focus: '重点取組',
  theme: 'テーマ',
  indicator: '指標',
  term: '用語',
  'policy-item': '施策大項目',
  passage: '本文',
} as const satisfies Readonly<Record<UnitKind, string>>;
