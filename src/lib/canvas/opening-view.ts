/** Sizes of what is drawn and of the window onto it, in px. */
export interface ViewSizes {
  readonly picture: { readonly width: number; readonly height: number };
  readonly window: { readonly width: number; readonly height: number };
}

/** Zoom and offset of the picture in its window. */
export interface CanvasView {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** Labels of 13 px stay at least 11 px and grow no larger than reading needs. */
const READABLE = { least: 0.85, most: 1.25 } as const;
const MARGIN = 8;

/** Opens at the width of the window as far as labels stay readable; what is longer is reached by moving. */
export function openingView({ picture, window }: ViewSizes): CanvasView {
  const fitting = window.width / Math.max(1, picture.width);
  const zoom = Math.min(READABLE.most, Math.max(READABLE.least, fitting));
  return { zoom, pan: { x: Math.max(0, (window.width - picture.width * zoom) / 2), y: 0 } };
}

/** Everything in sight, however small. */
export function wholeView({ picture, window }: ViewSizes): CanvasView {
  const zoom = Math.min(
    READABLE.most,
    (window.width - 2 * MARGIN) / Math.max(1, picture.width),
    (window.height - 2 * MARGIN) / Math.max(1, picture.height),
  );
  return {
    zoom,
    pan: {
      x: (window.width - picture.width * zoom) / 2,
      y: Math.max(MARGIN, (window.height - picture.height * zoom) / 2),
    },
  };
}

/** The view with the picture kept in sight: no side of it may come further in than it has to. */
export function keepInSight(view: CanvasView, { picture, window }: ViewSizes): CanvasView {
  return {
    zoom: view.zoom,
    pan: {
      x: within(view.pan.x, window.width, picture.width * view.zoom),
      y: within(view.pan.y, window.height, picture.height * view.zoom),
    },
  };
}

function within(offset: number, room: number, size: number): number {
  return size <= room ? Math.min(Math.max(offset, 0), room - size) : Math.min(Math.max(offset, room - size), 0);
}
