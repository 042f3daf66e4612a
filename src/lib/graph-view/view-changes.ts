import type { NodeId } from '#graph/model/ids.ts';

/** A node that is named but not shown. */
export interface NamedNode {
  readonly id: NodeId;
  /** Its name where it is known, otherwise its id. */
  readonly label: string;
}

/** What is different from when an address was made. */
export interface ViewChanges {
  /** True where the documents were read anew since then. */
  readonly isNewer: boolean;
  /** Nodes the address places. */
  readonly wanted: number;
  /** Those of them that are in the documents no more. */
  readonly gone: readonly NamedNode[];
  /** What the same beginning would show now and the address does not. */
  readonly fresh: readonly NamedNode[];
}
