/** Something with a height that wants its middle at `wanted`. */
export interface Wish {
  readonly wanted: number;
  readonly height: number;
}

/** Between which y everything has to stand, and how far apart. `bottom` gives way when the things do not fit. */
export interface Column {
  readonly top: number;
  readonly bottom: number;
  readonly gap: number;
}

interface Pool {
  sum: number;
  count: number;
}

/**
 * Middles of things in a column, in the given order, apart by at least `gap` and as near to where they want to be as
 * possible (least squares): pool adjacent violators (Ayer et al. 1955) over the wishes less what stands above them.
 */
export function spreadApart(wishes: readonly Wish[], { top, bottom, gap }: Column): readonly number[] {
  const offsets: number[] = [];
  let used = 0;
  for (const { height } of wishes) {
    offsets.push(used + height / 2);
    used += height + gap;
  }
  const room = Math.max(0, bottom - top - (used - gap));
  const levels = pool(wishes.map(({ wanted }, index) => wanted - (offsets[index] ?? 0)));
  return levels.map((level, index) => Math.min(Math.max(level, top), top + room) + (offsets[index] ?? 0));
}

/** Least-squares non-decreasing fit. */
function pool(values: readonly number[]): readonly number[] {
  const pools: Pool[] = [];
  for (const value of values) {
    let last: Pool = { sum: value, count: 1 };
    for (let above = pools.at(-1); above !== undefined && mean(above) > mean(last); above = pools.at(-1)) {
      pools.pop();
      last = { sum: above.sum + last.sum, count: above.count + last.count };
    }
    pools.push(last);
  }
  return pools.flatMap((each) => Array.from({ length: each.count }, () => mean(each)));
}

function mean({ sum, count }: Pool): number {
  return sum / count;
}
