/**
 * A picture as numbers: rows and pills by index, lanes as lists of rows in document order. The order of the indices is
 * what ties are broken by.
 */
export interface LaneGraph {
  /** Rows of each lane, in document order. */
  readonly lanes: readonly (readonly number[])[];
  /** Pills in the order of their ids. */
  readonly pills: readonly number[];
  /** Pills of each row. */
  readonly pillsOfRow: readonly (readonly number[])[];
  /** Lanes whose rows stay in document order. */
  readonly inOrder: ReadonlySet<number>;
  /** Lanes that are wanted on a side. */
  readonly sides: ReadonlyMap<number, 'left' | 'right'>;
  /** Rows of each pill. */
  readonly rowsOfPill: readonly (readonly number[])[];
}

/** Which lanes stand on which side from top to bottom, and in which order rows and pills do. */
export interface Arrangement {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** For each lane its rows from top to bottom; a lane without rows stands on no side. */
  readonly rows: readonly (readonly number[])[];
  /** Pills from top to bottom. */
  readonly pills: readonly number[];
}

/** What a graph is made of. Numbers of rows and pills that stand in no list are left free, for things that come later. */
export interface LaneGraphParts {
  readonly lanes: LaneGraph['lanes'];
  readonly pills: readonly number[];
  readonly inOrder?: ReadonlySet<number>;
  readonly sides?: LaneGraph['sides'];
  /** A thread given twice counts once. */
  readonly threads: readonly (readonly [row: number, pill: number])[];
}

/** A graph from its lanes, pills and threads. */
export function toLaneGraph({
  lanes,
  pills,
  threads,
  inOrder = new Set(),
  sides = new Map(),
}: LaneGraphParts): LaneGraph {
  const pillsOfRow = emptySets(lanes.flat());
  const rowsOfPill = emptySets(pills);
  for (const [row, pill] of threads) {
    pillsOfRow[row]?.add(pill);
    rowsOfPill[pill]?.add(row);
  }
  return { lanes, pills, inOrder, sides, pillsOfRow: pillsOfRow.map(sorted), rowsOfPill: rowsOfPill.map(sorted) };
}

function emptySets(indices: readonly number[]): readonly Set<number>[] {
  return Array.from({ length: Math.max(-1, ...indices) + 1 }, () => new Set<number>());
}

function sorted(numbers: ReadonlySet<number>): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** Rows of a side from top to bottom. */
export function rowsOfSide(arrangement: Arrangement, side: 'left' | 'right'): readonly number[] {
  return arrangement[side].flatMap((lane) => arrangement.rows[lane] ?? []);
}

/** Index of each number in a list: `ranks[list[i]] = i`. */
export function ranksOf(list: readonly number[]): readonly number[] {
  const ranks: number[] = [];
  list.forEach((item, index) => (ranks[item] = index));
  return ranks;
}
