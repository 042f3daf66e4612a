import { METRICS } from '../lanes/lane-metrics.ts';
import type { PictureSource } from '../lanes/picture-source.ts';
import { pillLines } from '../lanes/place-pills.ts';
import { tailRoom } from '../lanes/row-text.ts';
import { textWidth } from '../lanes/text-width.ts';
import { wrapLabel } from '../lanes/wrap-label.ts';

/** Room around a point, px. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room a node takes with its label, from the middle of its dot or pill. */
export interface NodeBox extends Room {
  readonly lines: readonly string[];
}

/** Widths of labels below a dot and of the space around a box. */
export const FREE = { labelEm: 9.5, labelTop: 9, line: 16, air: 5 } as const;

/** Boxes of everything in a picture without lanes, by id: dots with the label below them, pills around theirs. */
export function measureBoxes({ lanes, pills }: PictureSource): ReadonlyMap<string, NodeBox> {
  const boxes = new Map<string, NodeBox>();
  for (const { id, label, more } of lanes.flatMap(({ rows }) => rows)) {
    const reserve = tailRoom({ more });
    const lines = wrapLabel(label, { width: FREE.labelEm, reserve });
    const em = Math.max(...lines.map((line, at) => textWidth(line) + (at === lines.length - 1 ? reserve : 0)));
    const half = Math.max(METRICS.dot, em * METRICS.font) / 2;
    boxes.set(id, {
      left: half,
      right: half,
      top: METRICS.dot / 2,
      bottom: FREE.labelTop + FREE.line * lines.length,
      lines,
    });
  }
  for (const pill of pills) {
    const lines = pillLines(pill);
    const height = METRICS.pillHeight + METRICS.pillLine * (lines.length - 1);
    const half = METRICS.pill / 2;
    boxes.set(pill.id, { left: half, right: half, top: height / 2, bottom: height / 2, lines });
  }
  return boxes;
}
