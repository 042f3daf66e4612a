import cytoscape, { type Core } from 'cytoscape';
import { canvasStyles } from './canvas-styles.ts';
import { createView, type CanvasWindow } from './canvas-view.ts';
import { lineSurfaces } from './coarse/line-surfaces.ts';
import { layThreads } from './coarse/thread-layer.ts';
import type { Point } from './lanes/lane-picture.ts';
import { listenToCanvas, type CanvasListeners } from './listen-to-canvas.ts';
import { ZOOM_RANGE } from './opening-view.ts';
import { readPalette, type Palette } from './palette.ts';
import { scrollByWheel } from './scroll-by-wheel.ts';
import { showPictures, type ShowPicture } from './show-pictures.ts';

/** A drawn picture. */
export interface MountedCanvas extends Pick<
  CanvasWindow,
  'showWhole' | 'reveal' | 'look' | 'centre' | 'camera' | 'seen'
> {
  readonly show: ShowPicture;
  readonly zoomBy: (factor: number) => void;
  /** Where a point of the picture is in the window. */
  readonly toWindow: (at: Point) => Point;
  readonly destroy: () => void;
}

/**
 * Draws pictures into an element, which must be positioned, until it is destroyed. `isLarge`
 * draws more coarsely: at one dot per px, with straight threads that cannot be pointed at. Throws where the browser gives nothing to draw on.
 */
export function mountCanvas(container: HTMLElement, listeners: CanvasListeners, isLarge = false): MountedCanvas {
  const palette = readPalette(container);
  // First of all, since it may fail: a graph already made would stay behind.
  const surfaces = isLarge ? lineSurfaces() : null;
  const cy = emptyGraph(container, palette, isLarge);
  const view = createView(cy, container);
  const threads = surfaces === null ? null : layThreads(cy, container, { palette, surfaces });
  listenToCanvas(cy, listeners);
  const stopWheel = scrollByWheel(container, { move: view.move, zoom: view.zoomAt });
  const observer = new ResizeObserver(view.refit);
  observer.observe(container);
  return {
    show: showPictures({ cy, view, threads, onDrawn: listeners.onDrawn }),
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

function emptyGraph(container: HTMLElement, palette: Palette, isLarge: boolean): Core {
  return cytoscape({
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
}
