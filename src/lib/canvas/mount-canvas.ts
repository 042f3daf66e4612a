import cytoscape, { type Core, type EventObject } from 'cytoscape';
import { canvasStyles } from './canvas-styles.ts';
import { createView } from './canvas-view.ts';
import { drawInParts } from './draw-in-parts.ts';
import type { LanePicture } from './lanes/lane-picture.ts';
import { readPalette } from './palette.ts';
import type { PictureFocus, PictureLook } from './picture-look.ts';
import { scrollByWheel } from './scroll-by-wheel.ts';
import { syncElements } from './sync-elements.ts';
import { isGraphNode, toElements } from './to-elements.ts';

/** What happens in the picture, told to whoever mounted it. */
export interface CanvasListeners {
  readonly onSelect: (id: string | null) => void;
  readonly onExpand: (id: string) => void;
  /** The thread under the pointer and where the pointer is in the window; `null` when it left. */
  readonly onPointAtThread: (thread: { readonly id: string; readonly x: number; readonly y: number } | null) => void;
}

/** A drawn picture. */
export interface MountedCanvas {
  readonly show: (picture: LanePicture, look: PictureLook, focus: PictureFocus) => void;
  readonly zoomBy: (factor: number) => void;
  readonly showWhole: () => void;
  /** Moves the picture just so far that a node is in sight. */
  readonly reveal: (id: string) => void;
  readonly destroy: () => void;
}

const ZOOM = { least: 0.2, most: 3 } as const;
const MOVE_MS = 240;

/** Draws pictures into an element, which must be positioned, until it is destroyed. The only file that knows Cytoscape at run time. */
export function mountCanvas(container: HTMLElement, listeners: CanvasListeners): MountedCanvas {
  const cy = cytoscape({
    container,
    style: [...canvasStyles(readPalette(container))],
    layout: { name: 'preset' },
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    textureOnViewport: true,
    hideEdgesOnViewport: false,
  });
  const view = createView(cy, container);
  let shows = 0;
  listen(cy, listeners);
  const stopWheel = scrollByWheel(container, { move: view.move, zoom: view.zoomAt });
  const observer = new ResizeObserver(view.refit);
  observer.observe(container);
  return {
    show(picture, look, focus) {
      shows += 1;
      const show = shows;
      const elements = toElements(picture, look, focus);
      // The narrow picture is as tall as its content: there the finger scrolls the page.
      cy.userPanningEnabled(picture.form === 'lanes');
      if (cy.elements().empty()) void drawInParts(cy, elements, () => show === shows && !cy.destroyed());
      else syncElements(cy, elements, { duration: prefersStillness() ? 0 : MOVE_MS });
      view.resize(picture);
    },
    zoomBy: (factor) => {
      view.zoomAt(factor, { x: container.clientWidth / 2, y: container.clientHeight / 2 });
    },
    showWhole: view.showWhole,
    reveal: view.reveal,
    destroy() {
      observer.disconnect();
      stopWheel();
      cy.destroy();
    },
  };
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function listen(cy: Core, { onSelect, onExpand, onPointAtThread }: CanvasListeners): void {
  // Only events of nodes come here, see the selectors below; Cytoscape types every target as `any`.
  const nodeId = (event: EventObject): string | null => {
    const id = (event.target as cytoscape.NodeSingular).id();
    return isGraphNode(id) ? id : null;
  };
  cy.on('tap', (event) => {
    if (event.target === cy) onSelect(null);
  });
  cy.on('tap', 'node', (event) => {
    onSelect(nodeId(event));
  });
  cy.on('dbltap', 'node', (event) => {
    const id = nodeId(event);
    if (id !== null) onExpand(id);
  });
  cy.on('mouseover', 'node, edge', (event) => {
    const target = event.target as cytoscape.SingularElementArgument;
    target.addClass('hover');
    if (target.isEdge()) onPointAtThread({ id: target.id(), ...event.renderedPosition });
  });
  cy.on('mouseout', 'node, edge', (event) => {
    (event.target as cytoscape.SingularElementArgument).removeClass('hover');
    onPointAtThread(null);
  });
}
