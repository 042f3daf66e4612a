import { foldWords } from '../vocabulary/fold-words.ts';

/** Version of the tokeniser and of the folding below it; raise it with every change of what they give. */
export const TOKENISER = 'bigrams/2';

/**
 * What a token is made of: two characters of a run, one kanji of it (`lone` where no other kanji stands beside it),
 * a Latin word, or a number.
 */
export type TokenKind = 'pair' | 'single' | 'lone' | 'word' | 'number';

/** A token of a text and what it is made of. */
export interface Token {
  readonly token: string;
  readonly kind: TokenKind;
}

/** Runs of a folded text: Latin words, numbers, and everything else that is written with letters. */
const RUN = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*|\d+(?:[.]\d+)*|(?:(?!\p{Script=Latin})[\p{L}\p{M}ー々〆])+/gu;
const KANJI = /[\p{Script=Han}々〆]/u;

/**
 * Tokens of a text, in order, for index and query alike: Latin words whole, numbers whole, everything else as
 * overlapping pairs of characters, and each kanji alone too, so that 橋 finds 橋梁. White space inside Japanese text does
 * not separate (plans break lines anywhere). Takes any string.
 */
export function tokenise(text: string): readonly Token[] {
  return [...foldWords(text).matchAll(RUN)].flatMap(([run]) => tokensOfRun(run));
}

function tokensOfRun(run: string): readonly Token[] {
  if (/^\d/u.test(run)) return [{ token: run, kind: 'number' }];
  if (/^\p{Script=Latin}/u.test(run)) return [{ token: run, kind: 'word' }];
  const characters = Array.from(run);
  return characters.flatMap((character, index) => {
    const before = characters[index - 1] ?? '';
    const after = characters[index + 1] ?? '';
    const isLone = !KANJI.test(before) && !KANJI.test(after);
    const single: readonly Token[] = KANJI.test(character)
      ? [{ token: character, kind: isLone ? 'lone' : 'single' }]
      : [];
    return after === '' ? single : [...single, { token: character + after, kind: 'pair' }];
  });
}
