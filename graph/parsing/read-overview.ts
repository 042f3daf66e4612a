import type { BlockOf } from '../reading/block.ts';
import { linesOfText } from '../reading/source-text.ts';
import { cleanText } from './clean-text.ts';
import type { PassageDraft, SectionDraft } from './draft.ts';
import { compileNumbering } from './numbering.ts';
import type { TableRuleOf } from './plan-profile.ts';

/**
 * Reads a row that names sections once more and says something of each: the cell behind a section's name is a passage of that
 * section, told by its number. A name that no section bears is a passage itself, so that nothing is lost.
 */
export function readOverview(
  rows: readonly BlockOf<'table-row'>[],
  rule: TableRuleOf<'overview'>,
  sections: readonly SectionDraft[],
): readonly PassageDraft[] {
  const numbering = compileNumbering(rule.section.numbering);
  let section: SectionDraft | null = null;
  const passages: PassageDraft[] = [];
  for (const cell of rows.flatMap((row) => row.cells)) {
    if (cell.text === '') continue;
    const number = numbering.find(cell)?.number?.text;
    const named = sections.find((candidate) => {
      return candidate.levelLabel === rule.section.section && candidate.number?.text === number;
    });
    if (named !== undefined) section = named;
    else passages.push({ section, text: cleanText(cell), lines: linesOfText(cell) });
  }
  return passages;
}
