import { breakCost, mayBreak } from './break-points.ts';
import { textWidth } from './text-width.ts';

/** Room for a label: widths in em. */
export interface LabelRoom {
  readonly width: number;
  /** Kept free at the end of the last line (for ＋n). */
  readonly reserve: number;
  /** Most lines; two where nothing is said. */
  readonly lines?: 2 | 3;
}

/** How much an em of difference between the two lines costs against a worse place for the break. */
const UNEVENNESS = 0.6;

/**
 * A label on one, two or three lines, each within its room. Of all places where a line may break, the one wins that joins a
 * natural pause with lines of equal length; what does not fit on the last line ends in "…".
 */
export function wrapLabel(label: string, { width, reserve, lines = 2 }: LabelRoom): readonly string[] {
  const text = label.trim().replace(/\s+/gu, ' ');
  if (textWidth(text) <= width - reserve) return [text];
  const characters = Array.from(text);
  const breaks = characters.flatMap((_, index) => toBreak(characters, index)).filter(({ first }) => first <= width);
  const last = width - reserve;
  const fitting = breaks.filter(({ second }) => second <= last);
  const best = cheapest(fitting, ({ cost, first, second }) => cost + UNEVENNESS * Math.abs(first - second));
  if (best !== undefined) return linesAt(characters, best.index);
  // Nothing fits on two lines: the first takes what it can and the second is cut.
  const fullest = cheapest(breaks, ({ cost, first }) => cost / 4 - first);
  const [first = '', second = ''] = linesAt(characters, fullest?.index ?? lastPossibleBreak(characters, width));
  return lines > 2 ? [first, ...wrapLabel(second, { width, reserve })] : [first, cut(second, last)];
}

interface Break {
  readonly index: number;
  readonly cost: number;
  readonly first: number;
  readonly second: number;
}

function toBreak(characters: readonly string[], index: number): readonly Break[] {
  const [before, after] = [characters[index - 1], characters[index]];
  const cost = before === undefined || after === undefined ? null : breakCost(before, after);
  if (cost === null) return [];
  const [first = '', second = ''] = linesAt(characters, index);
  return [{ index, cost, first: textWidth(first), second: textWidth(second) }];
}

function linesAt(characters: readonly string[], index: number): readonly string[] {
  return [characters.slice(0, index), characters.slice(index)].map((line) => line.join('').trim());
}

function cheapest<Item>(items: readonly Item[], cost: (item: Item) => number): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, item) => (best === undefined || cost(item) < cost(best) ? item : best),
    undefined,
  );
}

/** Where a text without any good place to break is broken: as far right as the marks allow. */
function lastPossibleBreak(characters: readonly string[], width: number): number {
  const most = charactersWithin(characters.join(''), width);
  for (let index = most; index > 0; index -= 1) {
    if (mayBreak(characters[index - 1] ?? '', characters[index] ?? '')) return index;
  }
  return most;
}

function charactersWithin(text: string, width: number): number {
  let used = 0;
  let count = 0;
  for (const character of text) {
    used += textWidth(character);
    if (used > width) break;
    count += 1;
  }
  return Math.max(1, count);
}

function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const characters = Array.from(text).slice(0, charactersWithin(text, width - textWidth('…')));
  return `${characters.join('')}…`;
}
