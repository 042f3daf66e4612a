import type { Core } from 'cytoscape';
import type { Camera, SeenBox } from './camera.ts';
import type { LanePicture, Point } from './lanes/lane-picture.ts';
import {
  keepInSight,
  lookAt,
  middleView,
  openingView,
  wholeView,
  type CanvasView,
  type ViewSizes,
} from './opening-view.ts';

/** Free space kept around a node that is brought into sight, px. */
const REVEAL_MARGIN = 48;

/** The window onto a picture: it opens at a readable width and is then moved and zoomed by the reader. */
export interface CanvasWindow {
  /** Another picture is coming: from now on its nodes are where they are in it. */
  readonly expect: (picture: LanePicture) => void;
  /** Fits the window to the picture, as far as the reader has not moved it. */
  readonly settle: () => void;
  /** The window has a new size. */
  readonly refit: () => void;
  /** False where there is nothing left to move. */
  readonly move: (dx: number, dy: number) => boolean;
  readonly zoomAt: (factor: number, at: Point) => void;
  readonly showWhole: () => void;
  /** Moves the picture just so far that a node is in sight. */
  readonly reveal: (id: string) => void;
  /** Looks at a point of the picture. */
  readonly look: (camera: Camera) => void;
  readonly centre: (at: Point) => void;
  /** Where the reader looks; `null` as long as the picture keeps to its window by itself. */
  readonly camera: () => Camera | null;
  readonly seen: () => SeenBox;
}

/** The window of a graph in its container. */
export function createView(cy: Core, container: HTMLElement): CanvasWindow {
  let picture: ViewSizes['picture'] = { x: 0, y: 0, width: 1, height: 1 };
  let form: LanePicture['form'] = 'lanes';
  // Taken from the picture, not from the drawing, whose nodes may still be on their way.
  let places: ReadonlyMap<string, Point> = new Map();
  // Until the reader moves or zooms, the picture keeps to the width of the window.
  let isTouched = false;
  const sizes = (): ViewSizes => ({
    picture,
    window: { width: container.clientWidth, height: container.clientHeight },
  });
  const current = (): CanvasView => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  const show = (view: CanvasView) => {
    cy.viewport({ zoom: view.zoom, pan: { ...view.pan } });
  };
  const opening = () => (form === 'free' ? middleView(sizes()) : openingView(sizes()));
  const settle = () => {
    show(isTouched ? keepInSight(current(), sizes()) : opening());
  };
  const touch = (view: CanvasView) => {
    isTouched = true;
    show(keepInSight(view, sizes()));
  };
  const move = (dx: number, dy: number) => {
    const { zoom, pan } = current();
    const moved = keepInSight({ zoom, pan: { x: pan.x + dx, y: pan.y + dy } }, sizes());
    isTouched = true;
    show(moved);
    return moved.pan.x !== pan.x || moved.pan.y !== pan.y;
  };
  const seen = (): SeenBox => {
    const { zoom, pan } = current();
    const { width, height } = sizes().window;
    return { x: -pan.x / zoom, y: -pan.y / zoom, width: width / zoom, height: height / zoom };
  };
  cy.on('dragpan pinchzoom', () => {
    isTouched = true;
  });
  return {
    move,
    seen,
    settle,
    expect: ({ form: newForm, origin, width, height, rows, pills }) => {
      // Another layout is another picture: the old place means nothing in it.
      if (newForm !== form) isTouched = false;
      form = newForm;
      picture = { ...origin, width, height };
      places = new Map([...rows, ...pills].map(({ id, at }) => [id, at]));
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
      show(wholeView(sizes()));
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
    look: (camera) => {
      touch(lookAt(camera, sizes().window));
    },
    centre: (at) => {
      touch(lookAt({ zoom: cy.zoom(), ...at }, sizes().window));
    },
    camera: () => {
      if (!isTouched) return null;
      const { x, y, width, height } = seen();
      return { zoom: cy.zoom(), x: x + width / 2, y: y + height / 2 };
    },
  };
}

function stepInto(at: number, room: number): number {
  if (at < REVEAL_MARGIN) return REVEAL_MARGIN - at;
  return at > room - REVEAL_MARGIN ? room - REVEAL_MARGIN - at : 0;
}
