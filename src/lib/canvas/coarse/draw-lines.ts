import { groupBy } from '#graph/operations/group-by.ts';
import { nextFrame } from '../next-frame.ts';
import type { CanvasView } from '../opening-view.ts';
import type { Palette } from '../palette.ts';
import type { CoarsePen, CoarseThread } from './coarse-threads.ts';

/** Lines of one stroke: more in one become slow, because where they cross is worked out for all of them together. */
const STROKE = 100;
/** Lines of one frame. */
const FRAME = 1_500;

const WEIGHTS = {
  faint: { width: 1, opacity: 0.3 },
  plain: { width: 1, opacity: 0.5 },
  strong: { width: 2.5, opacity: 1 },
} as const;

/** What lines are drawn with. */
export interface LineDrawing {
  readonly palette: Pick<Palette, 'rule' | 'slots'>;
  /** Place and scale of the picture on the canvas. */
  readonly view: CanvasView;
  /** False as soon as the drawing is no longer wanted. */
  readonly isCurrent: () => boolean;
}

/**
 * Draws threads in order, some in each frame, so that the page keeps answering; those beside the canvas are left out.
 * Gives false where the work was given up.
 */
export async function drawLines(
  context: CanvasRenderingContext2D,
  threads: readonly CoarseThread[],
  { palette, view, isCurrent }: LineDrawing,
): Promise<boolean> {
  const lines = threads.filter((thread) => doesCross(thread, view, context.canvas));
  for (let at = 0; at < lines.length; at += FRAME) {
    await nextFrame();
    if (!isCurrent()) return false;
    drawFrame(context, lines.slice(at, at + FRAME), { palette, view });
  }
  return true;
}

function drawFrame(
  context: CanvasRenderingContext2D,
  lines: readonly CoarseThread[],
  { palette, view }: Pick<LineDrawing, 'palette' | 'view'>,
): void {
  const byPen = groupBy(lines, ({ pen }) => `${pen.strength} ${pen.slot}`);
  for (const alike of byPen.values()) {
    const [first] = alike;
    if (first === undefined) continue;
    takePen(context, first.pen, palette);
    for (let at = 0; at < alike.length; at += STROKE) stroke(context, alike.slice(at, at + STROKE), view);
  }
}

function takePen(context: CanvasRenderingContext2D, { slot, strength }: CoarsePen, palette: LineDrawing['palette']) {
  const { width, opacity } = WEIGHTS[strength];
  context.lineWidth = width;
  context.globalAlpha = opacity;
  context.strokeStyle = slot === null ? palette.rule : (palette.slots[slot - 1]?.colour ?? palette.rule);
}

function stroke(context: CanvasRenderingContext2D, lines: readonly CoarseThread[], { zoom, pan }: CanvasView): void {
  context.beginPath();
  for (const { from, to } of lines) {
    context.moveTo(from.x * zoom + pan.x, from.y * zoom + pan.y);
    context.lineTo(to.x * zoom + pan.x, to.y * zoom + pan.y);
  }
  context.stroke();
}

/** Whether the box around a line touches the canvas. */
function doesCross(
  { from, to }: CoarseThread,
  { zoom, pan }: CanvasView,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  const [x1, x2] = [from.x * zoom + pan.x, to.x * zoom + pan.x];
  const [y1, y2] = [from.y * zoom + pan.y, to.y * zoom + pan.y];
  return Math.max(x1, x2) >= 0 && Math.min(x1, x2) <= width && Math.max(y1, y2) >= 0 && Math.min(y1, y2) <= height;
}
