import type { UnitId } from '../model/ids.ts';
import type { LineRange } from '../model/line-range.ts';
import type { ParsedPlan } from '../model/parsed-plan.ts';

/** A text of a unit that does not stand in the lines the unit names. */
export interface UnverifiedQuotation {
  readonly unit: UnitId;
  readonly field: 'title' | 'text' | 'name' | 'description' | 'word' | 'definition';
  readonly text: string;
  readonly lines: LineRange;
}

interface Quotation extends UnverifiedQuotation {
  /** Composed titles put の between slices; every slice must stand in the lines. */
  readonly isComposed: boolean;
}

/** White space, marks of lists, table frames and marks of footnotes: they are no part of the wording. */
const NO_WORDING = /[\s|]|[・·○◯●■□◆◇※^{}](?![0-9０-９])|\^?[{(（]?※[0-9０-９]+[)）]?/gu;

/**
 * Texts of units that cannot be found in the source lines of their unit, read with the declared corrections. A rightly parsed plan
 * gives none. Each line of a text is looked for by itself, because columns of a table can stand between them.
 */
export function verifyQuotations(plan: ParsedPlan): readonly UnverifiedQuotation[] {
  const lines = readLines(plan);
  const wordings = new Map<string, string>();
  return quotationsOf(plan).flatMap(({ isComposed, ...quotation }) => {
    const [first, last] = quotation.lines;
    const key = `${first}-${last}`;
    const wording = wordings.get(key) ?? lines.slice(first - 1, last).join('');
    wordings.set(key, wording);
    const isThere = quotation.text.split('\n').every((piece) => stands(toWording(piece), wording, isComposed));
    return isThere ? [] : [quotation];
  });
}

function stands(piece: string, wording: string, isComposed: boolean): boolean {
  if (wording.includes(piece) || dropMarkup(wording).includes(piece)) return true;
  return isMadeOfSlices(piece, wording, isComposed ? COMPOSED : CUT);
}

/** How a text may be put together from its lines. */
interface Making {
  readonly joiner: string;
  /** Shortest slice, in characters. */
  readonly shortest: number;
}

/** Composed titles put の between words of their item. */
const COMPOSED: Making = { joiner: 'の', shortest: 2 };
/** Other texts leave out codes and the like, so that they are made of a few long slices. */
const CUT: Making = { joiner: '', shortest: 5 };

/** True where the piece is slices of the wording, in their order. */
function isMadeOfSlices(piece: string, wording: string, { joiner, shortest }: Making): boolean {
  let rest = piece;
  let at = 0;
  while (rest !== '') {
    const length = longestPrefix(rest, wording.slice(at));
    if (length >= Math.min(shortest, rest.length)) {
      at = wording.indexOf(rest.slice(0, length), at) + length;
      rest = rest.slice(length);
    } else if (joiner !== '' && rest.startsWith(joiner)) rest = rest.slice(joiner.length);
    else return false;
  }
  return true;
}

/** Length of the longest beginning of `text` that stands in `wording`; a binary search, for shorter beginnings of it stand there too. */
function longestPrefix(text: string, wording: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (wording.includes(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function toWording(text: string): string {
  return text.replace(NO_WORDING, '');
}

/** HTML: tags and the commonest character references do not belong to the wording. */
function dropMarkup(wording: string): string {
  return wording
    .replace(/<[^<>]*>/gu, '')
    .replace(/&(?:amp|lt|gt|nbsp|quot);/gu, (reference) => REFERENCES[reference] ?? '');
}

const REFERENCES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

function readLines(plan: ParsedPlan): readonly string[] {
  const lines = [...plan.sourceLines];
  for (const { line, printed, corrected } of plan.corrections) {
    lines[line - 1] = (lines[line - 1] ?? '').replaceAll(printed, corrected);
  }
  return lines.map(toWording);
}

function quotationsOf(plan: ParsedPlan): readonly Quotation[] {
  const quote =
    (unit: UnitId, lines: LineRange) =>
    (field: Quotation['field'], text: string | null, isComposed = false) =>
      text === null || text === '' ? [] : [{ unit, field, text, lines, isComposed }];
  return [
    ...plan.measures.flatMap(({ id, lines, title, titleOrigin, text }) => [
      ...quote(id, lines)('title', title, titleOrigin === 'composed'),
      ...quote(id, lines)('text', text),
    ]),
    ...plan.predecessors.flatMap(({ id, lines, title, text }) => [
      ...quote(id, lines)('title', title, true),
      ...quote(id, lines)('text', text),
    ]),
    ...plan.themes.flatMap(({ id, lines, title, text }) => [
      ...quote(id, lines)('title', title),
      ...quote(id, lines)('text', text),
    ]),
    ...plan.indicators.flatMap(({ id, lines, name, description }) => [
      ...quote(id, lines)('name', name),
      ...quote(id, lines)('description', description),
    ]),
    ...plan.terms.flatMap(({ id, lines, word, definition }) => [
      ...quote(id, lines)('word', word),
      ...quote(id, lines)('definition', definition),
    ]),
    ...plan.policyItems.flatMap(({ id, lines, title }) => quote(id, lines)('title', title)),
    ...plan.passages.flatMap(({ id, lines, text }) => quote(id, lines)('text', text)),
  ];
}
