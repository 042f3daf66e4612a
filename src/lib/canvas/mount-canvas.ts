import cytoscape from 'cytoscape';
import { canvasStyles } from './canvas-styles.ts';
import { createView, type CanvasWindow } from './canvas-view.ts';
import { coarseThreads } from './coarse/coarse-threads.ts';
import { layThreads } from './coarse/thread-layer.ts';
import { drawInParts } from './draw-in-parts.ts';
import type { LanePicture, Point } from './lanes/lane-picture.ts';
import { listenToCanvas, type CanvasListeners } from './listen-to-canvas.ts';
import { ZOOM_RANGE } from './opening-view.ts';
import { nextFrame } from './next-frame.ts';
import { readPalette } from './palette.ts';
import type { PictureFocus, PictureLook } from './picture-look.ts';
import { scrollByWheel } from './scroll-by-wheel.ts';
import { syncElements, syncInFrames } from './sync-elements.ts';
import { nodeElements, toElements } from './to-elements.ts';

/** A drawn picture. */
export interface MountedCanvas extends Pick<
  CanvasWindow,
  'showWhole' | 'reveal' | 'look' | 'centre' | 'camera' | 'seen'
> {
  readonly show: (picture: LanePicture, look: PictureLook, focus: PictureFocus) => void;
  readonly zoomBy: (factor: number) => void;
  /** Where a point of the picture is in the window. */
  readonly toWindow: (at: Point) => Point;
  readonly destroy: () => void;
}

const MOVE_MS = 240;
/** Pictures of more nodes are drawn more coarsely: at one dot per px, with straight threads that cannot be pointed at. */
const MANY = 400;
/** More elements are changed part by part, and nodes go to their new place at once: to move them all would take too long. */
const MOST_MOVED = 600;

/**
 * Draws pictures into an element, which must be positioned, until it is destroyed. `nodes` says how many the first
 * picture has.
 */
export function mountCanvas(container: HTMLElement, listeners: CanvasListeners, nodes = 0): MountedCanvas {
  const isLarge = nodes > MANY;
  const palette = readPalette(container);
  const cy = cytoscape({
    container,
    style: [...canvasStyles(palette)],
    layout: { name: 'preset' },
    minZoom: ZOOM_RANGE.least,
    maxZoom: ZOOM_RANGE.most,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    textureOnViewport: true,
    ...(isLarge ? { pixelRatio: 1 } : {}),
  });
  const view = createView(cy, container);
  const threads = isLarge ? layThreads(cy, container, palette) : null;
  let shows = 0;
  listenToCanvas(cy, listeners);
  const stopWheel = scrollByWheel(container, { move: view.move, zoom: view.zoomAt });
  const observer = new ResizeObserver(view.refit);
  observer.observe(container);
  return {
    show(picture, look, focus) {
      shows += 1;
      const show = shows;
      // The narrow picture is as tall as its content: there the finger scrolls the page.
      cy.userPanningEnabled(picture.form !== 'trunk');
      cy.autoungrabify(picture.form !== 'free');
      view.expect(picture);
      const isCurrent = () => show === shows && !cy.destroyed();
      const drawnThreads = threads?.show(coarseThreads(picture, look, focus));
      const onDrawn = async (share: number) => {
        if (share === 1) await drawnThreads;
        listeners.onDrawn(share);
      };
      const elements =
        threads === null
          ? toElements(picture, look, focus)
          : nodeElements(picture, look, { ...focus, isDimming: false });
      if (!cy.elements().empty() && (isLarge || elements.length > MOST_MOVED)) {
        // Asked for its size now, the page would lay itself out within this task.
        void nextFrame().then(() => {
          if (isCurrent()) view.settle();
        });
        void syncInFrames(cy, elements, isCurrent);
        return;
      }
      view.settle();
      if (cy.elements().empty()) void drawInParts(cy, elements, { isCurrent, onDrawn: (share) => void onDrawn(share) });
      else syncElements(cy, elements, { duration: prefersStillness() ? 0 : MOVE_MS });
    },
    zoomBy: (factor) => {
      view.zoomAt(factor, { x: container.clientWidth / 2, y: container.clientHeight / 2 });
    },
    showWhole: view.showWhole,
    reveal: view.reveal,
    look: view.look,
    centre: view.centre,
    camera: view.camera,
    seen: view.seen,
    toWindow: ({ x, y }) => ({ x: x * cy.zoom() + cy.pan().x, y: y * cy.zoom() + cy.pan().y }),
    destroy() {
      observer.disconnect();
      stopWheel();
      threads?.destroy();
      cy.destroy();
    },
  };
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
