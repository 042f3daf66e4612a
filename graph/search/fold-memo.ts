import { foldWords } from '../vocabulary/fold-words.ts';

/** Folds texts that come again and again (titles, headings), remembering the results. */
export type FoldMemo = (text: string) => string;

/** A folding, usually `foldWords`, with a memory of at most `limit` texts; when it is full it starts afresh. */
export function createFoldMemo(limit: number, fold: FoldMemo = foldWords): FoldMemo {
  const known = new Map<string, string>();
  return (text) => {
    const folded = known.get(text) ?? fold(text);
    if (known.size >= limit) known.clear();
    known.set(text, folded);
    return folded;
  };
}
