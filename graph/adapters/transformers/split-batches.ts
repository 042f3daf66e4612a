/** Larger batches are slower and their memory is never given back. */
const LARGEST_BATCH = 8;
/** Texts of a batch are filled up to the longest: long ones go alone, measured to be faster. */
const LARGEST_FILLED_LENGTH = 2_000;

/** A text with its place in the caller's list. */
export interface PlacedText {
  readonly place: number;
  readonly text: string;
}

/** Batches of texts of similar length, shortest first. */
export function splitBatches(texts: readonly PlacedText[]): readonly (readonly PlacedText[])[] {
  const batches: PlacedText[][] = [];
  let open: PlacedText[] = [];
  for (const placed of [...texts].sort((a, b) => a.text.length - b.text.length || a.place - b.place)) {
    const filled = (open.length + 1) * placed.text.length;
    if (open.length === LARGEST_BATCH || (open.length > 0 && filled > LARGEST_FILLED_LENGTH)) open = [];
    if (open.length === 0) batches.push(open);
    open.push(placed);
  }
  return batches;
}
