/** A plate takes room like this many strokes, so that many small lanes do not pile up on one side. */
const PLATE_IN_STROKES = 24;

interface Lane {
  readonly strokes: readonly unknown[];
}

/** So many lanes have 2,048 splits, which are all looked at; every further one would double them. */
const MOST_TRIED = 12;

/**
 * Lanes left and right of the concepts with little difference between the sides, the first lane always left. Of a few lanes it is the
 * split with the smallest difference, among equals the one that keeps more of the given order on the left; of many each goes, the
 * largest first, to the side with more room left (LPT rule, Graham 1969). On each side the largest comes first.
 */
export function splitSides<One extends Lane>(
  lanes: readonly One[],
): readonly [left: readonly One[], right: readonly One[]] {
  const { left, right } = lanes.length > MOST_TRIED ? fillSides(lanes) : bestSplit(lanes);
  return [largestFirst(left), largestFirst(right)];
}

function bestSplit<One extends Lane>(lanes: readonly One[]): Split<One> {
  const [first, ...others] = splitsOf(lanes);
  if (first === undefined) return { left: [], right: [] };
  return others.reduce((chosen, split) => (difference(split) < difference(chosen) ? split : chosen), first);
}

function fillSides<One extends Lane>([first, ...others]: readonly One[]): Split<One> {
  const left = first === undefined ? [] : [first];
  const right: One[] = [];
  let ahead = room(left);
  for (const lane of largestFirst(others)) {
    (ahead > 0 ? right : left).push(lane);
    ahead += ahead > 0 ? -room([lane]) : room([lane]);
  }
  return { left, right };
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
