/**
 * How much two texts share: Dice coefficient of their character bigrams, 0–1 (Dice 1945). Punctuation and white space
 * do not count; texts shorter than two characters share nothing.
 */
export function textOverlap(a: string, b: string): number {
  const left = bigrams(a);
  const right = bigrams(b);
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((bigram) => right.has(bigram)).length;
  return (2 * shared) / (left.size + right.size);
}

function bigrams(text: string): ReadonlySet<string> {
  const letters = Array.from(text.normalize('NFKC').replace(/[\p{P}\p{S}\s]/gu, ''));
  return new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`));
}
