import { METRICS } from './lane-metrics.ts';
import type { PlacedPill, PlacedRow } from './lane-picture.ts';
import type { PillSource, ThreadSource } from './picture-source.ts';
import { spreadApart } from './spread-apart.ts';
import { textWidth } from './text-width.ts';
import { wrapLabel } from './wrap-label.ts';

/** Where pills may stand and what pulls at them. */
export interface PillColumn {
  readonly rows: readonly PlacedRow[];
  readonly threads: readonly ThreadSource[];
  /** x of the middle of the pills. */
  readonly x: number;
  readonly bottom: number;
}

const LABEL_EM = (METRICS.pill - 6) / METRICS.font;
/** Bold letters are wider than regular ones. */
const BOLD = 1.02;

/** Pills in the given order, each as near as possible to the mean height of its rows. */
export function placePills(
  pills: readonly PillSource[],
  { rows, threads, x, bottom }: PillColumn,
): readonly PlacedPill[] {
  const heights = new Map(rows.map(({ id, at }) => [id, at.y]));
  const sides = new Map(rows.map(({ id, side }) => [id, side]));
  const measured = pills.map((pill) => {
    const neighbours = threads.flatMap(({ from, to }) => (from === pill.id ? [to] : to === pill.id ? [from] : []));
    const lines = pillLines(pill);
    const left = neighbours.filter((id) => sides.get(id) === 'left').length;
    const right = neighbours.filter((id) => sides.get(id) === 'right').length;
    const height = pillHeight(lines.length, Math.max(left, right));
    return { pill, lines, height, wanted: mean(neighbours.flatMap((id) => heights.get(id) ?? [])) };
  });
  let last = (METRICS.pillsTop + bottom) / 2;
  const wishes = measured.map(({ wanted, height }) => ({ wanted: (last = wanted ?? last), height }));
  const middles = spreadApart(wishes, { top: METRICS.pillsTop, bottom, gap: METRICS.pillGap });
  return measured.map(({ pill, lines, height }, index) => ({
    id: pill.id,
    at: { x, y: middles[index] ?? 0 },
    width: METRICS.pill,
    height,
    lines,
  }));
}

/** The label on up to three lines with the count at its end. */
export function pillLines({ label, count }: PillSource): readonly string[] {
  const tail = count === '' ? '' : ` ${count}`;
  const lines = wrapLabel(label, { width: LABEL_EM / BOLD, reserve: textWidth(tail), lines: 3 });
  return lines.map((line, index) => (index === lines.length - 1 ? `${line}${tail}` : line));
}

/** Tall enough for the lines and for that many ports on one side, up to twice the usual height. */
function pillHeight(lines: number, ports: number): number {
  const forText = METRICS.pillHeight + METRICS.pillLine * (lines - 1);
  const forPorts = 2 * METRICS.portMargin + (METRICS.portStep - 1) * (ports - 1);
  return Math.max(forText, Math.min(forPorts, 2 * METRICS.pillHeight));
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
