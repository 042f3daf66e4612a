import { sliceText, splitText, type SourceText } from '../reading/source-text.ts';

/**
 * The texts of a cell for `names` names beside it: its ・ items where there are as many of them as names, else the
 * cell as a whole for the first name (its mark cut off), nothing for the others.
 */
export function splitExamples(cell: SourceText, names: number): readonly SourceText[] {
  const items = splitText(cell, /(?:^|\s)・/gu).filter((item) => item.text !== '');
  if (names > 1 && items.length === names) return items;
  return [sliceText(cell, cell.text.startsWith('・') ? 1 : 0)];
}
