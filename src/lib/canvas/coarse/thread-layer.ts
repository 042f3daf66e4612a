import type { Core } from 'cytoscape';
import type { CanvasView } from '../opening-view.ts';
import type { Palette } from '../palette.ts';
import type { CoarseThread } from './coarse-threads.ts';
import { drawLines } from './draw-lines.ts';
import type { LineSurface, LineSurfaces } from './line-surfaces.ts';

/** The threads of a picture of many, beneath its nodes. */
export interface ThreadLayer {
  /** Draws other threads; resolves when they stand, or others took their place. */
  readonly show: (threads: readonly CoarseThread[]) => Promise<void>;
  readonly destroy: () => void;
}

/** What threads are drawn with. */
export interface ThreadMeans {
  readonly palette: Palette;
  readonly surfaces: LineSurfaces;
}

/** Part of the window that is drawn beyond each of its sides, so that a picture can be moved before it is drawn again. */
const BEYOND = 0.25;
/** ms without movement after which the lines are drawn anew, in their own sharpness. */
const STILL_MS = 150;

/**
 * Draws threads on a canvas of their own, beneath that of a graph, and keeps them where its window looks. As elements of
 * the graph each of them would be sorted, measured and compared with the window in every drawing. While the window moves
 * the finished drawing moves with it; at rest another is drawn aside and takes its place.
 */
export function layThreads(cy: Core, container: HTMLElement, { palette, surfaces }: ThreadMeans): ThreadLayer {
  let threads: readonly CoarseThread[] = [];
  let shown: DrawnLines | null = null;
  let drawings = 0;
  const redraw = async (): Promise<void> => {
    drawings += 1;
    const drawing = drawings;
    const isCurrent = () => drawing === drawings;
    const aside = shown?.surface === surfaces[0] ? surfaces[1] : surfaces[0];
    const next = emptyLines(aside, container, viewOf(cy));
    const isDone = await drawLines(aside, threads, { palette, view: onCanvas(next), isCurrent });
    if (!isDone || !isCurrent()) return;
    shown?.surface.canvas.remove();
    shown = next;
    follow(next, viewOf(cy));
    container.prepend(aside.canvas);
  };
  const stillness = afterStillness(() => void redraw());
  cy.on('viewport resize', () => {
    if (shown !== null) follow(shown, viewOf(cy));
    stillness.restart();
  });
  return {
    show: (given) => {
      threads = given;
      return redraw();
    },
    destroy: () => {
      drawings += 1;
      stillness.stop();
      shown?.surface.canvas.remove();
    },
  };
}

/** Does something whenever nothing has moved for a while. */
function afterStillness(work: () => void): { readonly restart: () => void; readonly stop: () => void } {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    restart: () => {
      clearTimeout(waiting);
      waiting = setTimeout(work, STILL_MS);
    },
    stop: () => {
      clearTimeout(waiting);
    },
  };
}

function viewOf(cy: Core): CanvasView {
  return { zoom: cy.zoom(), pan: { ...cy.pan() } };
}

interface DrawnLines {
  readonly surface: LineSurface;
  /** Where the window looked when they were drawn. */
  readonly view: CanvasView;
  /** Drawn beyond the left and the upper side, px. */
  readonly beyond: { readonly x: number; readonly y: number };
}

function emptyLines(surface: LineSurface, { clientWidth, clientHeight }: HTMLElement, view: CanvasView): DrawnLines {
  const { canvas } = surface;
  const beyond = { x: Math.round(clientWidth * BEYOND), y: Math.round(clientHeight * BEYOND) };
  // To be given a size empties a canvas.
  canvas.width = Math.max(1, clientWidth + 2 * beyond.x);
  canvas.height = Math.max(1, clientHeight + 2 * beyond.y);
  return { surface, view, beyond };
}

function onCanvas({ view: { zoom, pan }, beyond }: DrawnLines): CanvasView {
  return { zoom, pan: { x: pan.x + beyond.x, y: pan.y + beyond.y } };
}

/** Puts finished lines where a window looks now. */
function follow(lines: DrawnLines, { zoom, pan }: CanvasView): void {
  const drawn = onCanvas(lines);
  const scale = zoom / drawn.zoom;
  lines.surface.canvas.style.transform = `translate(${pan.x - scale * drawn.pan.x}px, ${pan.y - scale * drawn.pan.y}px) scale(${scale})`;
}
