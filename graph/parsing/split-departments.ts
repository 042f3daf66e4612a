import { joinTexts, splitText, type SourceText } from '../reading/source-text.ts';

const SEPARATOR = /[\s、，,／/]+/gu;

/** Names of departments in cells, as printed, each once and in order. */
export function splitDepartments(cells: readonly SourceText[]): readonly SourceText[] {
  const names = cells.flatMap((cell) => splitText(cell, SEPARATOR)).filter((name) => name.text !== '');
  return names.filter((name, index) => names.findIndex((other) => other.text === name.text) === index);
}

/**
 * The department lists of all cells of a column. A piece that stands nowhere else and continues its predecessor like the end
 * of a known name (`温海庁 舎総企` beside `各庁舎総企`) was torn by the line break of its cell and is joined again.
 */
export function splitDepartmentColumn(cells: readonly SourceText[]): readonly (readonly SourceText[])[] {
  const lists = cells.map((cell) => splitText(cell, SEPARATOR).filter((name) => name.text !== ''));
  const counts = new Map<string, number>();
  for (const { text } of lists.flat()) counts.set(text, (counts.get(text) ?? 0) + 1);
  const endings = new Set([...counts.keys()].flatMap(endingsOf));
  return lists.map((list) => joinTorn(list, (name, seam) => counts.get(name) === 1 && endings.has(seam)));
}

/** Ends of a name, shorter than itself; names of departments have at most some twenty characters. */
function endingsOf(name: string): readonly string[] {
  return Array.from({ length: Math.min(name.length - 1, 30) }, (_, index) => name.slice(name.length - 1 - index));
}

function joinTorn(list: readonly SourceText[], isTorn: (name: string, seam: string) => boolean): readonly SourceText[] {
  const joined: SourceText[] = [];
  for (const name of list) {
    const before = joined.at(-1);
    if (before !== undefined && isTorn(name.text, `${before.text.at(-1) ?? ''}${name.text}`)) {
      joined[joined.length - 1] = joinTexts([before, name]);
    } else joined.push(name);
  }
  return joined;
}
