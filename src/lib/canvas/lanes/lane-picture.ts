import type { RowGroup } from './picture-source.ts';

/** A point in px at zoom 1; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its upper left corner. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Which side of the pills something stands on. */
export type Side = 'left' | 'right';

/** Where the label of a dot stands. */
export type LabelSide = Side | 'below';

/** A lane: tinted ground, vertical name plate at the outside, a line of text above the rows. */
export interface PlacedLane {
  readonly id: string;
  readonly side: Side;
  readonly name: string;
  readonly ground: Box;
  readonly plate: Box;
  readonly head: { readonly text: string; readonly at: Point };
}

/** A dot with its label beside it; `at` is the middle of the dot. */
export interface PlacedRow {
  readonly id: string;
  readonly lane: string;
  readonly side: LabelSide;
  readonly at: Point;
  readonly height: number;
  readonly lines: readonly string[];
  readonly more: number;
  /** Where the row stands for a group. */
  readonly group?: RowGroup;
}

/** A pill; `at` is its middle. The count stands at the end of the last line. */
export interface PlacedPill {
  readonly id: string;
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** A curve from `from` to `to`; `bends` are its control points. */
export interface PlacedThread {
  readonly id: string;
  readonly from: { readonly id: string; readonly at: Point };
  readonly to: { readonly id: string; readonly at: Point };
  readonly bends: readonly Point[];
}

/** A line of text above rows: a heading of a plan. `at` is its left end. */
export interface PlacedHeading {
  readonly id: string;
  readonly at: Point;
  readonly text: string;
  /** 0 for the outermost. */
  readonly level: number;
}

/** A laid out picture: pure geometry, ready to be drawn by whatever draws. */
export interface LanePicture {
  /**
   * `lanes`: cities on both sides; `trunk`: one concept above its lanes, for narrow screens; `outline`: pills beside the
   * plans in order; `free`: nodes anywhere, joined by straight lines.
   */
  readonly form: 'lanes' | 'trunk' | 'outline' | 'free';
  /** Upper left corner. */
  readonly origin: Point;
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly PlacedLane[];
  readonly rows: readonly PlacedRow[];
  readonly pills: readonly PlacedPill[];
  readonly threads: readonly PlacedThread[];
  readonly headings: readonly PlacedHeading[];
  readonly head: { readonly text: string; readonly at: Point };
}
