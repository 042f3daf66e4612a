/** A sentence of a text: `text` is `original.slice(start, end)`, without white space around it. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Ends of sentences: 。！？ with closing brackets after them, a Latin full stop before white space, line breaks, and the
 * bullets (・ ○ ●) that begin an item after white space.
 */
const BREAK = /[。！？!?]+[」』）)】]*|\.(?=\s)|\n+|(?<=\s)(?=[・○●■□◆])/gu;

/**
 * Cuts a text into its sentences, in order, without gaps but for white space. Sentences without any letter or digit
 * are left out. Brackets are not balanced: 「…。」 ends after the closing bracket.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (to: number): void => {
    const raw = text.slice(from, to);
    const start = from + raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (/[\p{L}\p{N}]/u.test(trimmed)) sentences.push({ text: trimmed, start, end: start + trimmed.length });
    from = to;
  };
  for (const match of text.matchAll(BREAK)) add(match.index + match[0].length);
  add(text.length);
  return sentences;
}
