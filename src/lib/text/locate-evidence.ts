import type { Evidence } from '#graph/model/mention.ts';

/** A run of characters; offsets in UTF-16 code units, end exclusive. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the words of an evidence stand in a unit's running text. Words that wrapped over two source lines are one word
 * again there; words that the running text does not hold (they stood in a heading, or were corrected) are left out.
 */
export function locateEvidence(text: string, evidence: readonly Evidence[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let index = 0;
  let from = 0;
  while (index < evidence.length) {
    const { words, pieces } = wordsAt(text, evidence, index);
    index += pieces;
    const next = text.indexOf(words, from);
    const start = next === -1 ? text.indexOf(words) : next;
    if (start === -1 || words === '') continue;
    parts.push({ start, end: start + words.length });
    from = start + words.length;
  }
  return parts;
}

function wordsAt(text: string, evidence: readonly Evidence[], index: number): { words: string; pieces: number } {
  const [first, second] = [evidence[index], evidence[index + 1]];
  const joined = `${first?.text ?? ''}${second?.text ?? ''}`;
  const isWrapped = first !== undefined && second !== undefined && second.line > first.line && second.start <= 1;
  return isWrapped && text.includes(joined) ? { words: joined, pieces: 2 } : { words: first?.text ?? '', pieces: 1 };
}
