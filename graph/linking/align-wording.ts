/** Shorter pieces would be found anywhere by chance. */
const SHORTEST_PIECE = 2;

/** Where each code unit of a wording stands in the source, -1 where it is not found; `end` is the place after the last one. */
export interface Alignment {
  readonly places: readonly number[];
  readonly end: number;
}

/**
 * Finds a unit's folded wording in its folded source: as a whole where possible, else in the longest pieces from left to
 * right (a cell of a table, bullets without their marks). Each piece is looked for after the one before, then anywhere.
 */
export function alignWording(wording: string, source: string, from = 0): Alignment {
  const places: number[] = [];
  let cursor = from;
  while (places.length < wording.length) {
    const piece = findPiece(wording.slice(places.length), source, cursor);
    if (piece === null) {
      places.push(-1);
      continue;
    }
    for (let i = 0; i < piece.length; i += 1) places.push(piece.at + i);
    cursor = piece.at + piece.length;
  }
  return { places, end: cursor };
}

interface Piece {
  readonly at: number;
  readonly length: number;
}

function findPiece(rest: string, source: string, cursor: number): Piece | null {
  const ahead = longestPrefix(rest, source, cursor);
  const anywhere = ahead.length === rest.length || cursor === 0 ? ahead : longestPrefix(rest, source, 0);
  const best =
    ahead.length >= Math.min(SHORTEST_PIECE, rest.length) && ahead.length * 2 > anywhere.length ? ahead : anywhere;
  return best.length < Math.min(SHORTEST_PIECE, rest.length) ? null : best;
}

/** Longest beginning of `rest` that stands in the source: whether a length is found only falls with the length, so halve. */
function longestPrefix(rest: string, source: string, from: number): Piece {
  let length = 0;
  let at = -1;
  let tooLong = rest.length + 1;
  for (let probe = rest.length; probe > length; probe = Math.floor((length + tooLong) / 2)) {
    const found = source.indexOf(rest.slice(0, probe), from);
    if (found < 0) tooLong = probe;
    else [length, at] = [probe, found];
  }
  return { at, length };
}
