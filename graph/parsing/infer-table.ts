import type { BlockOf } from '../reading/block.ts';
import type { TableRule, TableRuleOf } from './plan-profile.ts';

type MeasureColumn = TableRuleOf<'measures'>['columns'][number];
type IndicatorColumn = TableRuleOf<'indicators'>['columns'][number];

const NAME =
  /^(?:主な|主要な?|具体的な?)?(?:施策|事業|取組|取り組み)(?:[・･](?:施策|事業|取組|取り組み))*(?:名称?|項目)?(?:例|\(例\)|（例）)?$/u;
const TEXT = /内容|概要|説明/u;
const DEPARTMENTS = /担当|所管|関係課|主管/u;
const NUMBER = /^(?:no\.?|番号|通番|施策番号|事業番号)$/iu;
const SECTION = /基本目標|基本方針|基本施策|政策|分野|柱|方向|大項目|中項目/u;
const INDICATOR = /^(?:指標名?|数値目標|KPI|重要業績評価指標.*|成果指標)$/u;
const BASELINE = /現状|基準/u;
const TARGET = /目標値|目標/u;
const UNIT = /^単位$/u;

/** Level of the sections a table names: below all headings of the text. */
const FIRST_TABLE_LEVEL = 30;

/**
 * What a table of an undeclared document holds, by the words of its first row; `null` where they do not tell. The first row is
 * then its header; columns that are not recognised go to the text of their measure.
 */
export function inferTable(rows: readonly BlockOf<'table-row'>[]): TableRule | null {
  const [header] = rows;
  const last = rows.at(-1);
  if (header === undefined || last === undefined || rows.length < 2) return null;
  const labels = header.cells.map((cell) => cell.text.replace(/\s/gu, ''));
  const frame = { lines: [header.lines[0], last.lines[1]] as [number, number], header: [header.lines[0]] };
  if (labels.some((label) => INDICATOR.test(label)) && labels.some((label) => TARGET.test(label))) {
    return { read: 'indicators', kind: 'KPI', ...frame, columns: labels.map(indicatorColumn) };
  }
  const name = labels.findIndex((label) => NAME.test(label));
  // Two columns of names set two plans side by side: which is the present one, only a profile can tell.
  if (name < 0 || labels.filter((label) => NAME.test(label)).length > 1) return null;
  const columns = labels.map((label, index) => measureColumn(label, index, name));
  return { read: 'measures', kind: 'measure', ...frame, columns };
}

function measureColumn(label: string, index: number, name: number): MeasureColumn {
  if (index === name) return 'name';
  if (NUMBER.test(label)) return 'number';
  if (DEPARTMENTS.test(label)) return 'departments';
  if (index < name && SECTION.test(label)) return { section: label, level: FIRST_TABLE_LEVEL + index };
  return TEXT.test(label) ? 'text' : 'other';
}

function indicatorColumn(label: string): IndicatorColumn {
  if (INDICATOR.test(label)) return 'name';
  if (BASELINE.test(label)) return 'baseline';
  if (TARGET.test(label)) return 'target';
  return UNIT.test(label) ? 'unit' : 'other';
}
