/** A word of one of the compared texts: `key` is the same for all spellings of it; offsets as the text counts them. */
export interface PlacedWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A word and the other texts, by their place in the list, that hold it too; in ascending order, empty where none does. */
export interface SharedWord extends PlacedWord {
  readonly sharedWith: readonly number[];
}

/**
 * For each text of a list its words, each with the other texts that hold the same word in any of their fields. Texts and words
 * keep their order.
 */
export function shareWords(texts: readonly (readonly PlacedWord[])[]): readonly (readonly SharedWord[])[] {
  const holders = new Map<string, Set<number>>();
  for (const [place, words] of texts.entries()) {
    for (const { key } of words) holders.set(key, (holders.get(key) ?? new Set<number>()).add(place));
  }
  return texts.map((words, place) =>
    words.map((word) => ({
      ...word,
      sharedWith: [...(holders.get(word.key) ?? [])].filter((other) => other !== place),
    })),
  );
}
