import type { MunicipalityCode, UnitId } from '#graph/model/ids.ts';
import type { MunicipalitySummary } from '#graph/model/subgraph.ts';
import { shareHeight } from './share-height.ts';
import { toTenth } from '$lib/canvas/to-tenth.ts';

const WIDTH = 1200;
const PLATE_WIDTH = 40;
const LETTER_PITCH = 24;
const LANE_GAP = 18;
const LEAST_LANE = 128;
const STROKE_X = 172;
const STROKE_WIDTH = 44;
const STROKE_INSET = 10;
/** Strokes stay separate lines down to this distance. */
const STROKE_PITCH = 3.4;

/** A unit as a short line; `y` is its middle. */
export interface OverviewStroke {
  readonly id: UnitId;
  readonly label: string;
  readonly isShared: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly thickness: number;
  /** Distance to the next stroke: the room that reacts to a pointer. */
  readonly pitch: number;
}

/** A municipality: name plate outside, facts beside it, its strokes inside. */
export interface OverviewLane {
  readonly municipality: MunicipalitySummary;
  readonly side: 'left' | 'right';
  readonly y: number;
  readonly height: number;
  readonly plate: { readonly x: number; readonly width: number };
  /** Where the name begins; it runs downwards, one letter every {@link LETTER_PITCH}. */
  readonly name: { readonly x: number; readonly y: number };
  readonly facts: { readonly x: number; readonly y: number };
  readonly strokes: readonly OverviewStroke[];
}

/** A municipality with its units, not yet placed. */
export interface UnplacedLane {
  readonly municipality: MunicipalitySummary;
  readonly strokes: readonly { readonly id: UnitId; readonly municipality: MunicipalityCode; readonly label: string }[];
}

/** Lanes of both sides and what their strokes are. */
export interface Sides {
  readonly left: readonly UnplacedLane[];
  readonly right: readonly UnplacedLane[];
  /** Units that mention a concept of the picture. */
  readonly shared: ReadonlySet<UnitId>;
  readonly top: number;
}

/** Lanes of both sides, each side `wanted` high or as much higher as its plates and strokes need. */
export function placeLanes(sides: Sides, wanted: number): readonly OverviewLane[] {
  const height = Math.max(wanted, leastHeight(sides.left), leastHeight(sides.right));
  return (['left', 'right'] as const).flatMap((side) => {
    const lanes = sides[side];
    const heights = shareHeight(
      lanes.map((lane) => ({ least: leastOf(lane), weight: lane.strokes.length })),
      height - LANE_GAP * (lanes.length - 1),
    );
    let y = sides.top;
    return lanes.map((lane, index) => {
      const placed = placeLane(lane, { ...sides, side, y, height: heights[index] ?? LEAST_LANE });
      y += placed.height + LANE_GAP;
      return placed;
    });
  });
}

function leastHeight(lanes: readonly UnplacedLane[]): number {
  return lanes.reduce((sum, lane) => sum + leastOf(lane) + LANE_GAP, -LANE_GAP);
}

function leastOf({ municipality, strokes }: UnplacedLane): number {
  const plate = lettersOf(municipality.name).length * LETTER_PITCH + 32;
  return Math.max(LEAST_LANE, plate, strokes.length * STROKE_PITCH + 2 * STROKE_INSET);
}

function lettersOf(name: string): readonly string[] {
  return Array.from(name);
}

interface Place {
  readonly side: 'left' | 'right';
  readonly y: number;
  readonly height: number;
  readonly shared: ReadonlySet<UnitId>;
}

function placeLane(lane: UnplacedLane, place: Place): OverviewLane {
  const { side, y, height } = place;
  const plateX = side === 'left' ? 0 : WIDTH - PLATE_WIDTH;
  return {
    municipality: lane.municipality,
    side,
    y: toTenth(y),
    height: toTenth(height),
    plate: { x: plateX, width: PLATE_WIDTH },
    name: { x: plateX + PLATE_WIDTH / 2, y: toTenth(y + 14) },
    facts: { x: side === 'left' ? PLATE_WIDTH + 16 : WIDTH - PLATE_WIDTH - 16, y: toTenth(y + 22) },
    strokes: placeStrokes(lane, place),
  };
}

function placeStrokes({ strokes }: UnplacedLane, { side, y, height, shared }: Place): readonly OverviewStroke[] {
  const pitch = (height - 2 * STROKE_INSET) / Math.max(1, strokes.length);
  return strokes.map(({ id, label }, index) => ({
    id,
    label,
    isShared: shared.has(id),
    x: side === 'left' ? STROKE_X : WIDTH - STROKE_X - STROKE_WIDTH,
    y: toTenth(y + STROKE_INSET + (index + 0.5) * pitch),
    width: STROKE_WIDTH,
    thickness: pitch < 6 ? 2.2 : 3,
    pitch: toTenth(pitch),
  }));
}
