import type { BlockOf } from '../reading/block.ts';
import type { UnplacedDraft } from './draft.ts';
import type { TableRule } from './plan-profile.ts';

/** Header rows belong to no unit: one entry for each run of them, and those after the first are repetitions. */
export function tableHeaderReasons(rule: TableRule, rows: readonly BlockOf<'table-row'>[]): readonly UnplacedDraft[] {
  const header = 'header' in rule ? rule.header : [];
  const found: UnplacedDraft[] = [];
  for (const row of rows) {
    if (!header.includes(row.lines[0])) continue;
    const before = found.at(-1);
    if (before !== undefined && before.lines[1] === row.lines[0] - 1) {
      found[found.length - 1] = { ...before, lines: [before.lines[0], row.lines[1]] };
    } else {
      const repeated = before === undefined ? '' : '（ページの変わり目の繰り返し）';
      found.push({ lines: row.lines, reason: `表の列見出し${repeated}` });
    }
  }
  return found;
}
