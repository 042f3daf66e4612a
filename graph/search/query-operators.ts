/** Longer texts are pasted from plans: their quotation marks and dashes are theirs, not the reader's. */
const LONGEST_ASKED = 200;

/** A dash at the start or after a space. A long mark counts too: no word begins with one, and the same key types both. */
const LEAVE_OUT = '(?<!\\S)[-－−‐‑–—ー]';
/** Corner brackets also quote inside sentences, so they count only between spaces. */
const OPERATOR = new RegExp(
  [
    `(?<quotedOut>${LEAVE_OUT})?["＂“”„〝〟](?<quoted>[^"＂“”„〝〟]*)["＂“”„〝〟]`,
    `(?:(?<cornerOut>${LEAVE_OUT})|(?<!\\S))「(?<corner>[^「」]*)」(?!\\S)`,
    `${LEAVE_OUT}(?=[^\\s、。,，]*\\p{L})(?<word>[\\p{L}\\p{N}][^\\s、。,，]*)`,
  ].join('|'),
  'gu',
);
const TELLING = /[\p{L}\p{N}]/u;

/** A query as the signs of its reader divide it. */
export interface QueryOperators {
  /** The query without what is quoted and without what is to be left out. */
  readonly text: string;
  /** What must stand in a hit as it is written: 「"空き家バンク"」. In order, each once. */
  readonly exact: readonly string[];
  /** What must not stand in a hit: 「-解体」, 「－解体」, 「-"空き家 解体"」. In order, each once. */
  readonly excluded: readonly string[];
}

/**
 * Reads the signs of a query. Text like any other are: quotation marks that are not closed, dashes inside words and before
 * numbers or spaces, and all signs of texts over 200 characters. A quotation without letters or digits asks nothing.
 *
 * @example readOperators('移住 "空き家バンク" -解体') // { text: '移住', exact: ['空き家バンク'], excluded: ['解体'] }
 */
export function readOperators(query: string): QueryOperators {
  const operators = query.length > LONGEST_ASKED ? [] : [...query.matchAll(OPERATOR)];
  const [exact, excluded] = [new Set<string>(), new Set<string>()];
  let text = '';
  let done = 0;
  for (const { 0: found, index, groups } of operators) {
    text += `${query.slice(done, index)} `;
    done = index + found.length;
    const isLeftOut = (groups?.word ?? groups?.quotedOut ?? groups?.cornerOut) !== undefined;
    const wanted = (groups?.word ?? groups?.quoted ?? groups?.corner ?? '').trim();
    if (TELLING.test(wanted)) (isLeftOut ? excluded : exact).add(wanted);
  }
  return operators.length === 0
    ? { text: query, exact: [], excluded: [] }
    : { text: (text + query.slice(done)).trim(), exact: [...exact], excluded: [...excluded] };
}
