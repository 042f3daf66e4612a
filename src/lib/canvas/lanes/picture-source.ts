/** Something in a lane: a dot with a label. */
export interface RowSource {
  readonly id: string;
  readonly label: string;
  /** Neighbours that are not shown, for ＋n; 0 shows nothing. */
  readonly more: number;
  /** So many opened groups stand around it; 0 where nothing is said. */
  readonly level?: number;
  /** Where the row stands for a group: how much it holds, and whether its rows follow below it. */
  readonly group?: RowGroup;
}

/** A group of rows under one heading. */
export interface RowGroup {
  readonly isOpen: boolean;
  readonly count: string;
}

/** A municipality with what it states, in document order. */
export interface LaneSource {
  readonly id: string;
  readonly name: string;
  /** The line above the rows: what is shown of how much. */
  readonly head: string;
  readonly rows: readonly RowSource[];
}

/** A concept in the middle. */
export interface PillSource {
  readonly id: string;
  readonly label: string;
  /** Shown of all, where not all are shown; otherwise empty. */
  readonly count: string;
}

/** An edge between two things of the picture. */
export interface ThreadSource {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Everything a picture is laid out from. Lanes by municipality code, pills by id. */
export interface PictureSource {
  readonly lanes: readonly LaneSource[];
  readonly pills: readonly PillSource[];
  readonly threads: readonly ThreadSource[];
  /** The line above the pills. */
  readonly head: string;
}
