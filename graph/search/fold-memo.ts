/** Folds texts that come again and again (titles, headings), remembering the results. */
export type FoldMemo<Folded = string> = (text: string) => Folded;

/** A folding, such as `foldWords`, with a memory of at most `limit` texts; when it is full it starts afresh. */
export function createFoldMemo<Folded>(limit: number, fold: FoldMemo<Folded>): FoldMemo<Folded> {
  const known = new Map<string, Folded>();
  return (text) => {
    const folded = known.get(text) ?? fold(text);
    if (known.size >= limit) known.clear();
    known.set(text, folded);
    return folded;
  };
}
