import { lineRangeOf } from '../model/line-range.ts';
import { joinTexts, trimText, type SourceText } from '../reading/source-text.ts';
import { cleanText } from './clean-text.ts';
import type { PassageDraft } from './draft.ts';
import type { Body } from './walked-document.ts';

/**
 * Everything that belongs to no other unit: a paragraph, a table row or a footnote each is a passage, and so is a bullet with
 * the deeper bullets below it.
 */
export function findPassages(bodies: readonly Body[]): readonly PassageDraft[] {
  const groups: Body[][] = [];
  let depth = 0;
  for (const body of bodies) {
    const group = groups.at(-1);
    const { block } = body;
    const goesOn = block.kind === 'bullet' && group?.[0]?.block.kind === 'bullet' && block.depth > depth;
    if (goesOn && group[0]?.section === body.section) group.push(body);
    else {
      groups.push([body]);
      if (block.kind === 'bullet') depth = block.depth;
    }
  }
  return groups.map(toPassage);
}

function toPassage(group: readonly Body[]): PassageDraft {
  const lines = lineRangeOf(group.flatMap(({ block }) => [...block.lines]));
  return { section: group[0]?.section ?? null, text: joinTexts(group.map(textOf), '\n'), lines };
}

/** In a label (no sentence) a space parts words on purpose; in sentences and bullets it was left by a line break. */
function textOf({ block }: Body): SourceText {
  if (block.kind === 'paragraph' && !block.text.text.includes('。')) return trimText(block.text);
  return block.kind === 'table-row' ? joinTexts(block.cells.map(cleanText), ' ') : cleanText(block.text);
}
