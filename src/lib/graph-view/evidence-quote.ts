import type { Evidence } from '#graph/model/mention.ts';

/** A stretch of a quotation; marked ones are the words a claim rests on. */
export interface QuoteRun {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Characters of context kept on either side of the words. */
const CONTEXT = 26;

/**
 * The words of an evidence in their sentence, shortened around them with "…". Looked for in the texts in turn; words that
 * stand in none of them (a heading above, a misprint mended in the text) are quoted alone.
 */
export function quoteEvidence({ text: words }: Evidence, texts: readonly string[]): readonly QuoteRun[] {
  const text = texts.find((each) => each.includes(words));
  if (text === undefined) return [{ text: words, isMarked: true }];
  const start = text.indexOf(words);
  const end = start + words.length;
  const before = text.slice(sentenceStart(text, start), start);
  const after = text.slice(end, sentenceEnd(text, end));
  return [
    { text: before.length > CONTEXT ? `…${before.slice(-CONTEXT)}` : before, isMarked: false },
    { text: words, isMarked: true },
    { text: after.length > CONTEXT ? `${after.slice(0, CONTEXT)}…` : after, isMarked: false },
  ].filter((run) => run.text !== '');
}

/** A whole text with every one of the words marked; longest words first, so that 移住・定住 wins over 移住. */
export function markWords(text: string, words: readonly string[]): readonly QuoteRun[] {
  const wanted = [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length);
  const runs: QuoteRun[] = [];
  let plain = '';
  for (let index = 0; index < text.length;) {
    const word = wanted.find((each) => text.startsWith(each, index));
    if (word === undefined) {
      plain += text.charAt(index);
      index += 1;
      continue;
    }
    if (plain !== '') runs.push({ text: plain, isMarked: false });
    runs.push({ text: word, isMarked: true });
    plain = '';
    index += word.length;
  }
  return plain === '' ? runs : [...runs, { text: plain, isMarked: false }];
}

function sentenceStart(text: string, index: number): number {
  return Math.max(text.lastIndexOf('。', index - 1), text.lastIndexOf('\n', index - 1)) + 1;
}

function sentenceEnd(text: string, index: number): number {
  const stops = [text.indexOf('。', index) + 1, text.indexOf('\n', index)].filter((stop) => stop > 0);
  return stops.length === 0 ? text.length : Math.min(...stops);
}
