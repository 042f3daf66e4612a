import { foldText } from '../vocabulary/fold-text.ts';
import { originalRange } from '../vocabulary/mapped-text.ts';
import { toHiragana } from '../vocabulary/to-hiragana.ts';

/** A text cut where it holds what was typed: before, the run itself, after. */
export type TypedRun = readonly [before: string, run: string, after: string];

/** Finds what was typed in a name, in whatever spelling; the run is empty where the name does not hold it. */
export function typedRun(name: string, typed: string): TypedRun {
  const folded = foldText(name);
  const wanted = toHiragana(foldText(typed).text);
  const at = wanted === '' ? -1 : toHiragana(folded.text).indexOf(wanted);
  if (at === -1) return [name, '', ''];
  const { start, end } = originalRange(folded, at, at + wanted.length);
  return [name.slice(0, start), name.slice(start, end), name.slice(end)];
}
