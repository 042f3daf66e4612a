import type { MunicipalityCode } from '../model/ids.ts';
import { deepestOf, headingsAt, type GroupHeading, type LaneRow, type LaneRows } from './lane-rows.ts';

/** What lanes are grouped with. */
export interface DepthChoice {
  /** Most rows that a side may have. */
  readonly mostASide: number;
  /** What headings say. */
  readonly labels: ReadonlyMap<GroupHeading, string>;
}

/**
 * By which depth of headings (from 1) lanes are grouped so that neither of two even sides has more than so many rows, by
 * code; a lane that stays as it is has none. The fullest lane is shortened first, by the innermost headings that help and
 * say different things (every chapter may have its 「数値目標」), then by those above.
 */
export function chooseDepths(
  lanes: LaneRows,
  { mostASide, labels }: DepthChoice,
): ReadonlyMap<MunicipalityCode, number> {
  const depths = new Map<MunicipalityCode, number>();
  const counts = new Map([...lanes].map(([code, rows]) => [code, rows.length]));
  while (largerSide([...counts.values()]) > mostASide) {
    const shorter = shortenFullest(lanes, { counts, depths, labels });
    if (shorter === null) break;
    depths.set(shorter.code, shorter.depth);
    counts.set(shorter.code, shorter.count);
  }
  return depths;
}

interface LaneLengths extends Pick<DepthChoice, 'labels'> {
  readonly counts: ReadonlyMap<MunicipalityCode, number>;
  readonly depths: ReadonlyMap<MunicipalityCode, number>;
}

interface ShorterLane {
  readonly code: MunicipalityCode;
  readonly depth: number;
  readonly count: number;
}

/** The fullest lane that headings make shorter, as it is then; `null` where none is left. */
function shortenFullest(lanes: LaneRows, { counts, depths, labels }: LaneLengths): ShorterLane | null {
  for (const [code, now] of [...counts].sort(([, a], [, b]) => b - a)) {
    const rows = lanes.get(code) ?? [];
    const depth = shorterDepth(rows, { now, below: depths.get(code) ?? Infinity, labels });
    if (depth !== null) return { code, depth, count: headingsAt(rows, depth).size };
  }
  return null;
}

/** The innermost depth with headings of their own wording that makes fewer rows than there are now. */
function shorterDepth(
  rows: readonly LaneRow[],
  { now, below, labels }: Pick<DepthChoice, 'labels'> & { readonly now: number; readonly below: number },
): number | null {
  for (let depth = Math.min(deepestOf(rows), below - 1); depth > 0; depth -= 1) {
    const headings = headingsAt(rows, depth);
    const wordings = new Set([...headings].map((heading) => labels.get(heading)));
    if (headings.size < now && (wordings.size === headings.size || depth === 1)) return depth;
  }
  return null;
}

/** Rows of the longer of two sides when each lane, the longest first, goes to the shorter side (Graham 1969). */
function largerSide(counts: readonly number[]): number {
  let [left, right] = [0, 0];
  for (const count of [...counts].sort((a, b) => b - a)) {
    if (left <= right) left += count;
    else right += count;
  }
  return Math.max(left, right);
}

/** The outermost depth within a group that divides it and joins some of its rows. */
export function innerDepth(rows: readonly LaneRow[], around: number): number | null {
  const deepest = deepestOf(rows);
  for (let depth = around + 1; depth <= deepest; depth += 1) {
    const count = headingsAt(rows, depth).size;
    if (count > 1) return count < rows.length ? depth : null;
  }
  return null;
}
