import type { ConceptId, MunicipalityCode } from '#graph/model/ids.ts';
import type { SharedConcept } from '#graph/search/search-hit.ts';
import { textWidth } from '$lib/canvas/lanes/text-width.ts';
import { splitSides } from '../home/split-sides.ts';
import type { HitLane, NumberedHit } from './group-hits.ts';

const WIDTH = 304;
const TOP = 12;
const PLATE_WIDTH = 20;
const LETTER_PITCH = 13.5;
const LANE_GAP = 12;
const HIT_PITCH = 26;
const HIT_RADIUS = 11;
const HIT_X = 38;
const PILL = { width: 128, height: 26, pitch: 40, fontSize: 12 };
const MOST_HITS_PER_LANE = 6;
const MOST_CONCEPTS = 8;

/** A concept that hits share with the query. */
export interface MapConcept {
  readonly id: ConceptId;
  readonly label: string;
  /** `label`, cut to the pill. */
  readonly short: string;
  readonly cities: readonly string[];
  /** Number of all hits that share it, drawn or not. */
  readonly hits: number;
  readonly y: number;
}

/** A municipality's plate with the numbers of its hits. */
export interface MapLane {
  readonly code: MunicipalityCode;
  readonly side: 'left' | 'right';
  readonly plate: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly letters: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly hits: readonly { readonly number: number; readonly title: string; readonly x: number; readonly y: number }[];
}

/** Which results name the same concepts, small enough for a margin. */
export interface ResultMap {
  readonly width: number;
  readonly height: number;
  readonly pill: { readonly x: number; readonly width: number; readonly height: number };
  readonly lanes: readonly MapLane[];
  /** From top to bottom. */
  readonly concepts: readonly MapConcept[];
  readonly threads: readonly { readonly id: string; readonly code: MunicipalityCode; readonly path: string }[];
}

/** Places the map of hits that share concepts with the query, named by `labelOf`; `null` where none does. */
export function resultMap(lanes: readonly HitLane[], labelOf: LabelOf): ResultMap | null {
  const counted = countConcepts(lanes, labelOf);
  const drawn = new Set(counted.map(({ id }) => id));
  const kept = lanes.flatMap((lane) => keepLinked(lane, drawn));
  if (kept.length === 0) return null;
  const [left, right] = splitSides(kept.map((lane) => ({ ...lane, strokes: lane.hits })));
  const height = Math.max(sideHeight(left), sideHeight(right), counted.length * PILL.pitch);
  const placed = [...placeSide(left, 'left', height), ...placeSide(right, 'right', height)];
  const concepts = placeConcepts(counted, { lanes: kept, placed, height });
  return {
    width: WIDTH,
    height: TOP + height + TOP,
    pill: { x: (WIDTH - PILL.width) / 2, width: PILL.width, height: PILL.height },
    lanes: placed,
    concepts,
    threads: threadsOf(kept, placed, concepts),
  };
}

type CountedConcept = Omit<MapConcept, 'y'>;
type LabelOf = (concept: SharedConcept) => string;

function countConcepts(lanes: readonly HitLane[], labelOf: LabelOf): readonly CountedConcept[] {
  const found = new Map<ConceptId, { label: string; cities: Set<string>; hits: number }>();
  for (const { city, hits } of lanes) {
    for (const shared of hits.flatMap(({ hit }) => hit.concepts)) {
      const concept = found.get(shared.id) ?? { label: labelOf(shared), cities: new Set(), hits: 0 };
      concept.cities.add(city.name);
      concept.hits += 1;
      found.set(shared.id, concept);
    }
  }
  return [...found]
    .map(([id, { label, cities, hits }]) => ({ id, label, short: cutToPill(label), cities: [...cities], hits }))
    .sort((a, b) => b.cities.length - a.cities.length || b.hits - a.hits || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_CONCEPTS);
}

function cutToPill(label: string): string {
  const most = PILL.width / PILL.fontSize - 0.6;
  if (textWidth(label) <= most) return label;
  const letters = Array.from(label);
  while (textWidth(letters.join('')) > most - 1) letters.pop();
  return `${letters.join('')}…`;
}

function keepLinked({ city, hits }: HitLane, drawn: ReadonlySet<ConceptId>): readonly HitLane[] {
  const linked = hits.filter(({ hit }) => hit.concepts.some(({ id }) => drawn.has(id)));
  return linked.length === 0 ? [] : [{ city, hits: linked.slice(0, MOST_HITS_PER_LANE) }];
}

function laneHeight({ city, hits }: HitLane): number {
  return Math.max(64, Array.from(city.name).length * LETTER_PITCH + 12, hits.length * HIT_PITCH + 8);
}

function sideHeight(lanes: readonly HitLane[]): number {
  return lanes.reduce((sum, lane) => sum + laneHeight(lane) + LANE_GAP, -LANE_GAP);
}

function placeSide(lanes: readonly HitLane[], side: MapLane['side'], height: number): readonly MapLane[] {
  const more = (height - sideHeight(lanes)) / Math.max(1, lanes.length);
  let y = TOP;
  return lanes.map((lane) => {
    const placed = placeLane(lane, { side, y, height: laneHeight(lane) + more });
    y += placed.plate.height + LANE_GAP;
    return placed;
  });
}

function placeLane(
  { city, hits }: HitLane,
  { side, y, height }: { side: MapLane['side']; y: number; height: number },
): MapLane {
  const x = side === 'left' ? 0 : WIDTH - PLATE_WIDTH;
  const letters = Array.from(city.name);
  const firstLetter = y + (height - letters.length * LETTER_PITCH) / 2 + LETTER_PITCH - 2.5;
  return {
    code: city.code,
    side,
    plate: { x, y, width: PLATE_WIDTH, height },
    letters: letters.map((text, index) => ({ text, x: x + PLATE_WIDTH / 2, y: firstLetter + index * LETTER_PITCH })),
    hits: hits.map(({ hit, number }, index) => ({
      number,
      title: hit.title,
      x: side === 'left' ? HIT_X : WIDTH - HIT_X,
      y: y + ((index + 0.5) * height) / hits.length,
    })),
  };
}

interface Placed {
  readonly lanes: readonly HitLane[];
  readonly placed: readonly MapLane[];
  readonly height: number;
}

function placeConcepts(counted: readonly CountedConcept[], { lanes, placed, height }: Placed): readonly MapConcept[] {
  const heights = heightsByNumber(placed);
  const wanted = new Map(
    counted.map(({ id }) => {
      const linked = hitsOf(lanes, id).map(({ number }) => heights.get(number)?.y ?? 0);
      return [id, linked.reduce((sum, y) => sum + y, 0) / Math.max(1, linked.length)];
    }),
  );
  return [...counted]
    .sort((a, b) => (wanted.get(a.id) ?? 0) - (wanted.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1))
    .map((concept, index) => ({ ...concept, y: TOP + ((index + 0.5) * height) / counted.length }));
}

function hitsOf(lanes: readonly HitLane[], concept: ConceptId): readonly NumberedHit[] {
  return lanes.flatMap(({ hits }) => hits).filter(({ hit }) => hit.concepts.some(({ id }) => id === concept));
}

function heightsByNumber(placed: readonly MapLane[]) {
  return new Map(
    placed.flatMap(({ code, side, hits }) => hits.map(({ number, x, y }) => [number, { code, side, x, y }])),
  );
}

function threadsOf(
  lanes: readonly HitLane[],
  placed: readonly MapLane[],
  concepts: readonly MapConcept[],
): ResultMap['threads'] {
  const ends = heightsByNumber(placed);
  return concepts.flatMap((concept) =>
    hitsOf(lanes, concept.id).flatMap(({ number }) => {
      const end = ends.get(number);
      if (end === undefined) return [];
      const outwards = end.side === 'left' ? -1 : 1;
      const [from, to] = [end.x - outwards * HIT_RADIUS, WIDTH / 2 + (outwards * PILL.width) / 2];
      const middle = (from + to) / 2;
      const path = `M${from} ${end.y}C${middle} ${end.y} ${middle} ${concept.y} ${to} ${concept.y}`;
      return [{ id: `${number} ${concept.id}`, code: end.code, path }];
    }),
  );
}
