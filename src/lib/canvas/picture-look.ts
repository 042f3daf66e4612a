import type { NodeKind } from '#graph/model/graph-node.ts';

/** What drawing needs to know of the things of a picture besides where they are. */
export interface PictureLook {
  /** Kind of each node by id. */
  readonly kinds: ReadonlyMap<string, NodeKind>;
  /** Place of each municipality among all loaded ones, from 0, by code. */
  readonly places: ReadonlyMap<string, number>;
  /** Threads that are not mentions: they are drawn dashed and grey, between two pills faintly. */
  readonly plainThreads: ReadonlySet<string>;
}

/** What is emphasised in a picture. */
export interface PictureFocus {
  readonly selected: string | null;
  /** A second node beside the selected one. */
  readonly companion: string | null;
  /** Nodes of a path that stands out, from end to end; empty where none does. */
  readonly path: readonly string[];
  /** Where the keyboard stands, while it is in the picture. */
  readonly cursor: string | null;
  /** False where nothing steps back behind what stands out: in a large picture restyling everything takes too long. */
  readonly isDimming?: boolean;
  /** Nodes a reader fixed. */
  readonly pinned: readonly string[];
}
