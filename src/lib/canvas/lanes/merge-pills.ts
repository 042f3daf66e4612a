import type { PlacedPill, Point } from './lane-picture.ts';
import { spreadApart } from './spread-apart.ts';

/** Pills that are seen as one from afar: the concepts of a field. */
export interface PillField {
  readonly id: string;
  readonly pills: readonly string[];
}

/** A field in the column of the pills; `at` is its middle. Without an id it stands for all that found no room. */
export interface PlacedField {
  readonly id: string | null;
  readonly pills: readonly string[];
  /** Fields it stands for. */
  readonly fields: number;
  readonly at: Point;
}

/** The column of the pills as it is seen, and the fields in it; px of the window. */
export interface FieldColumn {
  readonly top: number;
  readonly bottom: number;
  readonly fields: readonly PlacedField[];
}

/** How pills are seen: px of the window for a px of the picture, and the point of the picture in the window's corner. */
export interface FarView {
  readonly zoom: number;
  readonly corner: Point;
}

/** Sizes of a field in px of the window: its words do not shrink with the picture. */
export const FIELD_BOX = { height: 22, gap: 3 } as const;

/**
 * Pills merged to fields: each field as near as possible to the mean height of its pills. Where there is no room for all,
 * those with the most pills are kept and the last box stands for the rest. A pill of two fields counts for the first.
 */
export function mergePills(
  pills: readonly PlacedPill[],
  fields: readonly PillField[],
  { zoom, corner }: FarView,
): FieldColumn {
  const places = new Map(pills.map(({ id, at }) => [id, { x: (at.x - corner.x) * zoom, y: (at.y - corner.y) * zoom }]));
  const heights = pills.flatMap(({ at, height }) =>
    [-1, 1].map((end) => (at.y + (end * height) / 2 - corner.y) * zoom),
  );
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const room = Math.max(1, Math.floor((bottom - top + FIELD_BOX.gap) / (FIELD_BOX.height + FIELD_BOX.gap)));
  const groups = withinRoom(eachOnce(fields, places), room).map((group) => ({
    ...group,
    at: meanOf(group.pills.flatMap((id) => places.get(id) ?? [])),
  }));
  // What stands for the rest stays below the others.
  groups.sort((a, b) => Number(a.id === null) - Number(b.id === null) || a.at.y - b.at.y);
  const middles = spreadApart(
    groups.map(({ at }) => ({ wanted: at.y, height: FIELD_BOX.height })),
    { top, bottom, gap: FIELD_BOX.gap },
  );
  return {
    top,
    bottom,
    fields: groups.map((group, index) => ({ ...group, at: { x: group.at.x, y: middles[index] ?? group.at.y } })),
  };
}

type FieldGroup = Omit<PlacedField, 'at'>;

function eachOnce(fields: readonly PillField[], places: ReadonlyMap<string, Point>): readonly FieldGroup[] {
  const taken = new Set<string>();
  return fields.flatMap(({ id, pills }): readonly FieldGroup[] => {
    const own = pills.filter((pill) => places.has(pill) && !taken.has(pill));
    for (const pill of own) taken.add(pill);
    return own.length === 0 ? [] : [{ id, pills: own, fields: 1 }];
  });
}

function withinRoom(groups: readonly FieldGroup[], room: number): readonly FieldGroup[] {
  if (groups.length <= room) return groups;
  const bySize = [...groups].sort((a, b) => b.pills.length - a.pills.length);
  const rest = bySize.slice(room - 1);
  return [...bySize.slice(0, room - 1), { id: null, pills: rest.flatMap(({ pills }) => pills), fields: rest.length }];
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
