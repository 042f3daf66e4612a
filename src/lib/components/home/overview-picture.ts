import type { ConceptId, MunicipalityCode, UnitId } from '#graph/model/ids.ts';
import type { MunicipalitySummary } from '#graph/model/subgraph.ts';
import type { OverviewView } from '#graph/operations/views.ts';
import { textWidth } from '$lib/canvas/lanes/text-width.ts';
import { toTenth } from '$lib/canvas/to-tenth.ts';
import { placeLanes, type OverviewLane, type OverviewStroke } from './place-lanes.ts';
import { splitSides } from './split-sides.ts';

/** Width of the picture; all lengths are units of its view box. */
const OVERVIEW_WIDTH = 1200;
const TOP = 16;
const FOOT = 8;
const CONCEPT_PITCH = 33;
/** Without a concept the picture is so many of them high, so that strokes stand apart. */
const EMPTY_ROWS = 12;
const PILL_HEIGHT = 28;
const FONT_SIZE = 14;
const PILL_PADDING = 18;
const PILL_WIDTH = { least: 208, most: 400 };
/** Two threads that end at the same pill stand apart at most this much. */
const PORT_STEP = 3;

/** A concept in the middle. */
export interface OverviewConcept {
  readonly id: ConceptId;
  readonly label: string;
  readonly municipalities: readonly MunicipalityCode[];
  /** True where all drawn municipalities share it. */
  readonly isEverywhere: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line from a stroke to a concept. */
export interface OverviewThread {
  readonly id: string;
  readonly municipality: MunicipalityCode;
  readonly path: string;
}

/** City plates outside, a stroke for each unit, concepts in the middle, threads between. */
export interface OverviewPicture {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly OverviewLane[];
  readonly concepts: readonly OverviewConcept[];
  readonly threads: readonly OverviewThread[];
}

/** What the picture is drawn from; `labelOf` says how a concept is written. */
export interface OverviewSource {
  readonly view: OverviewView;
  readonly labelOf: (concept: OverviewView['concepts'][number]) => string;
}

/** Places everything: sides balanced, concepts from top to bottom by the mean height of the strokes that mention them. */
export function overviewPicture({ view, labelOf }: OverviewSource): OverviewPicture {
  const shared = new Set<UnitId>(view.concepts.flatMap(({ units }) => units));
  const [left, right] = splitSides(lanesOf(view));
  const rows = view.concepts.length === 0 ? EMPTY_ROWS : Math.max(2, view.concepts.length);
  const wanted = rows * CONCEPT_PITCH;
  const sides = { left, right, shared, top: TOP };
  const lanes = placeLanes(sides, wanted);
  const bottom = Math.max(...lanes.map((lane) => lane.y + lane.height), TOP + wanted);
  const strokes = new Map(
    lanes.flatMap((lane) => lane.strokes.map((stroke) => [stroke.id, { lane, stroke }] as const)),
  );
  const concepts = placeConcepts(inOrder(view.concepts, strokes), {
    labelOf,
    bottom,
    // Where everything drawn is in every plan, marking it would say nothing.
    isEverywhere: ({ municipalities }) =>
      lanes.length > view.minMunicipalities && municipalities.length === lanes.length,
  });
  return {
    width: OVERVIEW_WIDTH,
    height: Math.round(bottom + FOOT),
    lanes,
    concepts: concepts.map(({ placed }) => placed),
    threads: concepts.flatMap(({ concept, placed }) => threadsOf(concept, placed, strokes)),
  };
}

type Concept = OverviewView['concepts'][number];
type Strokes = ReadonlyMap<UnitId, { readonly lane: OverviewLane; readonly stroke: OverviewStroke }>;

function lanesOf({ municipalities, strokes }: OverviewView) {
  return municipalities
    .map((municipality: MunicipalitySummary) => ({
      municipality,
      strokes: strokes.filter((stroke) => stroke.municipality === municipality.code),
    }))
    .filter((lane) => lane.strokes.length > 0);
}

function inOrder(concepts: readonly Concept[], strokes: Strokes): readonly Concept[] {
  const meanY = ({ units }: Concept): number => {
    const heights = units.flatMap((unit) => strokes.get(unit)?.stroke.y ?? []);
    return heights.length === 0 ? 0 : heights.reduce((sum, y) => sum + y, 0) / heights.length;
  };
  const means = new Map(concepts.map((concept) => [concept, meanY(concept)]));
  return [...concepts].sort(
    (a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0) || (a.concept.id < b.concept.id ? -1 : 1),
  );
}

function placeConcepts(
  concepts: readonly Concept[],
  {
    labelOf,
    bottom,
    isEverywhere,
  }: { labelOf: OverviewSource['labelOf']; bottom: number; isEverywhere: (concept: Concept) => boolean },
) {
  const widths = concepts.map((concept) => textWidth(labelOf(concept)) * FONT_SIZE + 2 * PILL_PADDING);
  const width = Math.round(Math.min(PILL_WIDTH.most, Math.max(PILL_WIDTH.least, ...widths)));
  const pitch = (bottom - TOP) / Math.max(1, concepts.length);
  return concepts.map((concept, index) => ({
    concept,
    placed: {
      id: concept.concept.id,
      label: labelOf(concept),
      municipalities: concept.municipalities,
      isEverywhere: isEverywhere(concept),
      x: (OVERVIEW_WIDTH - width) / 2,
      y: toTenth(TOP + (index + 0.5) * pitch),
      width,
      height: PILL_HEIGHT,
    },
  }));
}

function threadsOf({ units }: Concept, placed: OverviewConcept, strokes: Strokes): readonly OverviewThread[] {
  const ends = units.flatMap((unit) => strokes.get(unit) ?? []).sort((a, b) => a.stroke.y - b.stroke.y);
  return (['left', 'right'] as const).flatMap((side) => {
    const here = ends.filter(({ lane }) => lane.side === side);
    const step = Math.min(PORT_STEP, (PILL_HEIGHT - 10) / Math.max(1, here.length - 1));
    return here.map(({ lane, stroke }, index) => ({
      id: `${stroke.id} ${placed.id}`,
      municipality: lane.municipality.code,
      path: threadPath(
        { x: side === 'left' ? stroke.x + stroke.width + 2 : stroke.x - 2, y: stroke.y },
        {
          x: side === 'left' ? placed.x : placed.x + placed.width,
          y: placed.y + (index - (here.length - 1) / 2) * step,
        },
      ),
    }));
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A horizontal S: both ends leave level, the bend lies in the middle. */
function threadPath(from: Point, to: Point): string {
  const middle = toTenth((from.x + to.x) / 2);
  return `M${toTenth(from.x)} ${toTenth(from.y)}C${middle} ${toTenth(from.y)} ${middle} ${toTenth(to.y)} ${toTenth(to.x)} ${toTenth(to.y)}`;
}
