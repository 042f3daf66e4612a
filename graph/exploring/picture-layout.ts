import type { MunicipalityCode, NodeId } from '../model/ids.ts';

/**
 * Ways to arrange a picture: `lanes` 都市の帯, `force` by the pull of the edges, `concentric` in rings around one node, `outline`
 * in the order of the plans' sections.
 */
export const LAYOUT_NAMES = ['lanes', 'force', 'concentric', 'outline'] as const;

/** One of {@link LAYOUT_NAMES}. */
export type LayoutName = (typeof LAYOUT_NAMES)[number];

/** How a picture is arranged. */
export interface PictureLayout {
  readonly name: LayoutName;
  /** The node in the middle of the rings; `null` lets the picture choose. */
  readonly centre: NodeId | null;
  /**
   * So many expansions were arranged together with the opening when the layout was chosen; nodes of later ones are put in
   * where there is room, so that nothing that stands moves.
   */
  readonly settled: number;
}

/** The side of the lanes on which a reader wants a municipality. */
export interface LaneSide {
  readonly municipality: MunicipalityCode;
  readonly side: 'left' | 'right';
}

/** Where a reader fixed a node, in px of the layout at zoom 1. */
export interface PinnedNode {
  readonly node: NodeId;
  readonly x: number;
  readonly y: number;
}

/** The layout every picture opens with. */
export const CITY_LANES: PictureLayout = { name: 'lanes', centre: null, settled: 0 };

/** True for layouts in which a node can be moved; in the others its place says something. */
export function hasFreePlaces({ name }: PictureLayout): boolean {
  return name === 'force' || name === 'concentric';
}
