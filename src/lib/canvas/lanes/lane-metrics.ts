/** Sizes of the lanes in px at zoom 1. Names of the horizontal ones run from the outside to the middle. */
export const METRICS = {
  top: 12,
  bottom: 10,
  plate: 28,
  pad: 10,
  label: 224,
  labelGap: 10,
  dot: 14,
  /** Radius at which threads leave a dot. */
  dotRadius: 6,
  gutter: 88,
  pill: 160,
  pillHeight: 28,
  pillGap: 9,
  pillLine: 16,
  /** Space between an end of a pill and its outermost port. */
  portMargin: 6,
  portStep: 7,
  head: 26,
  row: 25,
  rowLine: 14,
  /** Space below the rows of an opened group. */
  groupEnd: 10,
  laneBottom: 8,
  laneGap: 16,
  /** Below the head line of the middle column no pill may begin. */
  pillsTop: 44,
  /** Most that a short side is stretched to match the other, per row. */
  maxAir: 18,
  plateCharacter: 19,
  platePad: 16,
  font: 13,
} as const;

/** Left edge of the lane of the left side, its dots, and the pills; the right side mirrors them. */
export const COLUMNS = {
  dot: METRICS.plate + METRICS.pad + METRICS.label + METRICS.labelGap + METRICS.dot / 2,
  pill: METRICS.plate + METRICS.pad + METRICS.label + METRICS.labelGap + METRICS.dot + METRICS.gutter,
} as const;

/** Width of a picture with lanes on both sides. */
export const FULL_WIDTH = 2 * COLUMNS.pill + METRICS.pill;
