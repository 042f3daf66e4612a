import type { NodeKind } from '../model/graph-node.ts';
import type { NodeId } from '../model/ids.ts';

/** What was added to a picture from one of its nodes. */
export interface ExpandedNode {
  readonly origin: NodeId;
  readonly added: readonly NodeId[];
}

/**
 * What a reader did to an opened picture: a value that never changes. Together with what the picture opened with it
 * decides what is shown.
 */
export interface Exploration {
  readonly selected: NodeId | null;
  /** In the order in which they were made. */
  readonly expansions: readonly ExpandedNode[];
  readonly hidden: readonly NodeId[];
  /** Kinds switched off in the legend. */
  readonly withoutKinds: readonly NodeKind[];
}

/** Nothing done yet. */
export const UNTOUCHED: Exploration = { selected: null, expansions: [], hidden: [], withoutKinds: [] };

/** What a reader can do, by name, so that every step can be named, undone and repeated. */
export type ExplorationStep =
  | { readonly name: 'select'; readonly node: NodeId }
  | { readonly name: 'deselect' }
  | { readonly name: 'expand'; readonly node: NodeId; readonly added: readonly NodeId[] }
  | { readonly name: 'collapse'; readonly node: NodeId }
  | { readonly name: 'hide'; readonly node: NodeId }
  | { readonly name: 'show-hidden' }
  | { readonly name: 'leave-out-kind'; readonly kind: NodeKind }
  | { readonly name: 'bring-in-kind'; readonly kind: NodeKind };
