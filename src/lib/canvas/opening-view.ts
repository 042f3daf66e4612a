/** Sizes of what is drawn and of the window onto it, in px; `x` and `y` are the upper left corner of the picture. */
export interface ViewSizes {
  readonly picture: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
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
/** Zoom a picture can have: what would be smaller than the least, a few px wide, is seen in part. */
export const ZOOM_RANGE = { least: 0.05, most: 3 } as const;

/** Opens at the width of the window as far as labels stay readable; what is longer is reached by moving. */
export function openingView({ picture, window }: ViewSizes): CanvasView {
  const fitting = window.width / Math.max(1, picture.width);
  const zoom = readable(fitting);
  const left = Math.max(0, (window.width - picture.width * zoom) / 2);
  return { zoom, pan: { x: left - picture.x * zoom, y: 0 - picture.y * zoom } };
}

/** Opens on the middle of a picture that has neither beginning nor end, as large as labels can be read. */
export function middleView({ picture, window }: ViewSizes): CanvasView {
  const zoom = readable(fittingZoom({ picture, window }));
  return lookAt({ zoom, x: picture.x + picture.width / 2, y: picture.y + picture.height / 2 }, window);
}

/** Everything in sight, as small as a picture may be. */
export function wholeView({ picture, window }: ViewSizes): CanvasView {
  const zoom = fittingZoom({ picture, window });
  const left = (window.width - picture.width * zoom) / 2;
  const top = Math.max(MARGIN, (window.height - picture.height * zoom) / 2);
  return { zoom, pan: { x: left - picture.x * zoom, y: top - picture.y * zoom } };
}

/** The view with a point of the picture in the middle of the window. */
export function lookAt(
  { zoom, x, y }: { readonly zoom: number; readonly x: number; readonly y: number },
  window: ViewSizes['window'],
): CanvasView {
  return { zoom, pan: { x: window.width / 2 - x * zoom, y: window.height / 2 - y * zoom } };
}

/** The view with the picture kept in sight: no side of it may come further in than it has to. */
export function keepInSight(view: CanvasView, { picture, window }: ViewSizes): CanvasView {
  const { zoom, pan } = view;
  const [left, top] = [picture.x * zoom, picture.y * zoom];
  return {
    zoom,
    pan: {
      x: within(pan.x + left, window.width, picture.width * zoom) - left,
      y: within(pan.y + top, window.height, picture.height * zoom) - top,
    },
  };
}

function readable(zoom: number): number {
  return Math.min(READABLE.most, Math.max(READABLE.least, zoom));
}

function fittingZoom({ picture, window }: ViewSizes): number {
  const fitting = Math.min(
    READABLE.most,
    (window.width - 2 * MARGIN) / Math.max(1, picture.width),
    (window.height - 2 * MARGIN) / Math.max(1, picture.height),
  );
  return Math.max(ZOOM_RANGE.least, fitting);
}

function within(offset: number, room: number, size: number): number {
  return size <= room ? Math.min(Math.max(offset, 0), room - size) : Math.min(Math.max(offset, room - size), 0);
}
