import type { BlockOf } from '../reading/block.ts';
import { EMPTY_TEXT, joinTexts, type SourceText } from '../reading/source-text.ts';
import { cleanText, cleanTitle } from './clean-text.ts';
import type { IndicatorDraft, SectionDraft } from './draft.ts';
import type { TableRuleOf } from './plan-profile.ts';

type Rule = TableRuleOf<'indicators'>;

/** Reads a table of indicators, one a row; values as printed, empty cells `null`. Rows without a name are passed over by the caller. */
export function readIndicatorTable(
  rows: readonly BlockOf<'table-row'>[],
  rule: Rule,
  section: SectionDraft,
): readonly IndicatorDraft[] {
  return rows.map((row) => {
    const cells = (role: Rule['columns'][number]) =>
      row.cells.filter((_, index) => (rule.columns[index] ?? 'other') === role);
    return {
      section,
      kind: rule.kind,
      name: cleanTitle(cells('name')[0] ?? EMPTY_TEXT),
      description: orNull(joinTexts(cells('other').map(cleanText), '\n')),
      unit: orNull(joinTexts(cells('unit'), ' ')),
      baseline: orNull(joinTexts(cells('baseline'), ' ')),
      target: orNull(joinTexts(cells('target'), ' ')),
      lines: row.lines,
    };
  });
}

function orNull(text: SourceText): SourceText | null {
  return text.text === '' ? null : text;
}
