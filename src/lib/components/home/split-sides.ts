/** A plate takes room like this many strokes, so that many small lanes do not pile up on one side. */
const PLATE_IN_STROKES = 24;

interface Lane {
  readonly strokes: readonly unknown[];
}

/**
 * Lanes left and right of the concepts: of all splits the one with the smallest difference, the first lane always left;
 * among equals the one that keeps more of the given order on the left. On each side the largest comes first.
 */
export function splitSides<One extends Lane>(
  lanes: readonly One[],
): readonly [left: readonly One[], right: readonly One[]] {
  const splits = splitsOf(lanes);
  const best = splits.reduce<Split<One> | null>(
    (chosen, split) => (chosen === null || difference(split) < difference(chosen) ? split : chosen),
    null,
  );
  return [largestFirst(best?.left ?? []), largestFirst(best?.right ?? [])];
}

interface Split<One> {
  readonly left: readonly One[];
  readonly right: readonly One[];
}

function splitsOf<One>(lanes: readonly One[]): readonly Split<One>[] {
  return lanes.reduce<readonly Split<One>[]>(
    (splits, lane, index) =>
      splits.flatMap(({ left, right }) => [
        { left: [...left, lane], right },
        ...(index === 0 ? [] : [{ left, right: [...right, lane] }]),
      ]),
    [{ left: [], right: [] }],
  );
}

function difference({ left, right }: Split<Lane>): number {
  return Math.abs(room(left) - room(right));
}

function room(lanes: readonly Lane[]): number {
  return lanes.reduce((sum, { strokes }) => sum + strokes.length + PLATE_IN_STROKES, 0);
}

function largestFirst<One extends Lane>(lanes: readonly One[]): readonly One[] {
  return [...lanes].sort((a, b) => b.strokes.length - a.strokes.length);
}
