/** What a window looks at, whatever its size: zoom, and the point of the picture in its middle, px at zoom 1. */
export interface Camera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** What is in sight, for a map of the whole: the window in px of the picture at zoom 1. */
export interface SeenBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
