import type { NodeKind } from '../model/graph-node.ts';
import type { ConceptId, DocumentId, MunicipalityCode, NodeId } from '../model/ids.ts';
import type { GroupHeading } from './lane-rows.ts';
import { CITY_LANES, type LaneSide, type LayoutName, type PictureLayout, type PinnedNode } from './picture-layout.ts';

/** What was added to a picture from one of its nodes, or from a municipality of it. */
export interface ExpandedNode {
  readonly origin: NodeId;
  readonly added: readonly NodeId[];
}

/** A node and so many steps around it. */
export interface Neighbourhood {
  readonly centre: NodeId;
  readonly steps: 1 | 2 | 3;
}

/** What a picture leaves out of what was placed in it. */
export interface PictureFilter {
  readonly hidden: readonly NodeId[];
  /** Kinds switched off in the legend. */
  readonly withoutKinds: readonly NodeKind[];
  readonly withoutMunicipalities: readonly MunicipalityCode[];
  readonly withoutDocuments: readonly DocumentId[];
  /** Only concepts of this field and what stands beside them; `null` shows all fields. */
  readonly field: ConceptId | null;
  /** Only these; `null` shows all. */
  readonly kept: readonly NodeId[] | null;
  readonly near: Neighbourhood | null;
}

/**
 * What a reader did to an opened picture: a value that never changes. Together with what the picture opened with it
 * decides what is shown and where.
 */
export interface Exploration extends PictureFilter {
  readonly selected: NodeId | null;
  /** A second node beside the selected one, for paths and for what both have in common. */
  readonly companion: NodeId | null;
  /** In the order in which they were made. */
  readonly expansions: readonly ExpandedNode[];
  /** Nodes of the path that stands out, from end to end; empty where none does. */
  readonly path: readonly NodeId[];
  /** Headings whose groups of nodes are open, in the order in which they were opened. */
  readonly openSections: readonly GroupHeading[];
  readonly layout: PictureLayout;
  /** Municipalities whose lanes were put on a side; the picture chooses for the others. */
  readonly sides: readonly LaneSide[];
  readonly pins: readonly PinnedNode[];
}

/** Nothing done yet. */
export const UNTOUCHED: Exploration = {
  selected: null,
  companion: null,
  expansions: [],
  hidden: [],
  withoutKinds: [],
  withoutMunicipalities: [],
  withoutDocuments: [],
  field: null,
  kept: null,
  near: null,
  path: [],
  openSections: [],
  layout: CITY_LANES,
  sides: [],
  pins: [],
};

/** What an expansion brings into sight. */
export interface BroughtNodes {
  /** Nodes the picture did not hold: they leave it when the expansion is put away. */
  readonly added: readonly NodeId[];
  /** Nodes it held out of sight, which stay when the expansion is put away; none where it is not said. */
  readonly again?: readonly NodeId[];
}

/** What the rest of a municipality brings into sight, and what has to give way for it. */
export interface BroughtRest extends BroughtNodes {
  /** Kinds of what is brought. */
  readonly kinds: readonly NodeKind[];
  /** Documents of what is brought. */
  readonly documents: readonly DocumentId[];
}

/** What a reader can do, by name, so that every step can be named, undone and repeated. */
export type ExplorationStep =
  | { readonly name: 'select'; readonly node: NodeId }
  | { readonly name: 'join'; readonly node: NodeId }
  | { readonly name: 'deselect' }
  | ({ readonly name: 'expand'; readonly node: NodeId } & BroughtNodes)
  | ({ readonly name: 'expand-place'; readonly municipality: MunicipalityCode } & BroughtRest)
  | { readonly name: 'collapse'; readonly node: NodeId }
  | { readonly name: 'hide'; readonly node: NodeId }
  | { readonly name: 'show-hidden' }
  | { readonly name: 'leave-out-kind'; readonly kind: NodeKind }
  | { readonly name: 'bring-in-kind'; readonly kind: NodeKind }
  | { readonly name: 'leave-out-municipality'; readonly municipality: MunicipalityCode }
  | { readonly name: 'bring-in-municipality'; readonly municipality: MunicipalityCode }
  | { readonly name: 'leave-out-document'; readonly document: DocumentId }
  | { readonly name: 'bring-in-document'; readonly document: DocumentId }
  | { readonly name: 'choose-field'; readonly field: ConceptId | null }
  | { readonly name: 'keep-only'; readonly node: NodeId; readonly kept: readonly NodeId[] }
  | { readonly name: 'keep-all' }
  | { readonly name: 'show-near'; readonly node: NodeId; readonly steps: Neighbourhood['steps'] }
  | { readonly name: 'show-far' }
  | { readonly name: 'show-path'; readonly path: readonly NodeId[]; readonly added: readonly NodeId[] }
  | { readonly name: 'leave-path' }
  | { readonly name: 'open-section'; readonly section: GroupHeading }
  /** `below`: open headings below it, which are closed with it. */
  | { readonly name: 'close-section'; readonly section: GroupHeading; readonly below: readonly GroupHeading[] }
  | { readonly name: 'lay-out'; readonly layout: LayoutName; readonly centre: NodeId | null }
  /** `null` lets the picture choose again. */
  | { readonly name: 'put-lane'; readonly municipality: MunicipalityCode; readonly side: LaneSide['side'] | null }
  | { readonly name: 'pin'; readonly node: NodeId; readonly x: number; readonly y: number }
  | { readonly name: 'unpin'; readonly node: NodeId };
