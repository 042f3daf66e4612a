/** Where a piece of a text stands, in UTF-16 code units; the end is the place behind it. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Pieces that follow one another without a gap, each with its place; the first one stands at `from`. */
export function placePieces<Piece extends { readonly text: string }>(
  pieces: readonly Piece[],
  from: number,
): readonly (Piece & Place)[] {
  let end = from;
  return pieces.map((piece) => {
    const start = end;
    end += piece.text.length;
    return { ...piece, start, end };
  });
}
