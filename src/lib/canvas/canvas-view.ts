import type { Core } from 'cytoscape';
import type { LanePicture, Point } from './lanes/lane-picture.ts';
import { keepInSight, openingView, wholeView, type CanvasView, type ViewSizes } from './opening-view.ts';

/** Free space kept around a node that is brought into sight, px. */
const REVEAL_MARGIN = 48;

/** The window onto a picture: it opens at a readable width and is then moved and zoomed by the reader. */
export interface CanvasWindow {
  /** The picture has a new size. */
  readonly resize: (picture: LanePicture) => void;
  /** The window has a new size. */
  readonly refit: () => void;
  /** False where there is nothing left to move. */
  readonly move: (dx: number, dy: number) => boolean;
  readonly zoomAt: (factor: number, at: { readonly x: number; readonly y: number }) => void;
  readonly showWhole: () => void;
  readonly reveal: (id: string) => void;
}

/** The window of a graph in its container. */
export function createView(cy: Core, container: HTMLElement): CanvasWindow {
  let picture: ViewSizes['picture'] = { width: 1, height: 1 };
  // Taken from the picture, not from the drawing, whose nodes may still be on their way.
  let places: ReadonlyMap<string, Point> = new Map();
  // Until the reader moves or zooms, the picture keeps to the width of the window.
  let isTouched = false;
  const sizes = (): ViewSizes => ({
    picture,
    window: { width: container.clientWidth, height: container.clientHeight },
  });
  const current = (): CanvasView => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  const look = (view: CanvasView) => {
    cy.viewport({ zoom: view.zoom, pan: { ...view.pan } });
  };
  const settle = () => {
    look(isTouched ? keepInSight(current(), sizes()) : openingView(sizes()));
  };
  const move = (dx: number, dy: number) => {
    const { zoom, pan } = current();
    const moved = keepInSight({ zoom, pan: { x: pan.x + dx, y: pan.y + dy } }, sizes());
    isTouched = true;
    look(moved);
    return moved.pan.x !== pan.x || moved.pan.y !== pan.y;
  };
  return {
    move,
    resize: ({ width, height, rows, pills }) => {
      picture = { width, height };
      places = new Map([...rows, ...pills].map(({ id, at }) => [id, at]));
      settle();
    },
    refit: () => {
      cy.resize();
      settle();
    },
    zoomAt: (factor, renderedPosition) => {
      isTouched = true;
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { ...renderedPosition } });
      settle();
    },
    showWhole: () => {
      isTouched = true;
      look(wholeView(sizes()));
    },
    reveal: (id) => {
      const place = places.get(id);
      if (place === undefined) return;
      const { zoom, pan } = current();
      const [x, y] = [place.x * zoom + pan.x, place.y * zoom + pan.y];
      const { width, height } = sizes().window;
      const [dx, dy] = [stepInto(x, width), stepInto(y, height)];
      if (dx !== 0 || dy !== 0) move(dx, dy);
    },
  };
}

function stepInto(at: number, room: number): number {
  if (at < REVEAL_MARGIN) return REVEAL_MARGIN - at;
  return at > room - REVEAL_MARGIN ? room - REVEAL_MARGIN - at : 0;
}
