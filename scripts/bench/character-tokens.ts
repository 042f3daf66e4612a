import type { WeightedToken } from '#graph/storage/graph-store.ts';

/** Characters and pairs of characters of a text's words: as many and as frequent tokens as search makes, without its rules. */
export function characterTokens(text: string, weight: number): readonly WeightedToken[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}ー]+/gu) ?? [];
  return words.flatMap((word) => {
    const letters = Array.from(word);
    const pairs = letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
    return [...letters, ...pairs].map((token) => ({ token, weight }));
  });
}
