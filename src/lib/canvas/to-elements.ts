import type { ElementDefinition } from 'cytoscape';
import { relativeBends } from './control-points.ts';
import { emphasise, type PictureEmphasis } from './emphasis.ts';
import { laneSlot } from './lane-slot.ts';
import { METRICS } from './lanes/lane-metrics.ts';
import type {
  Box,
  LanePicture,
  PlacedHeading,
  PlacedLane,
  PlacedPill,
  PlacedRow,
  PlacedThread,
  Point,
} from './lanes/lane-picture.ts';
import { rowLines } from './lanes/row-text.ts';
import type { PictureFocus, PictureLook } from './picture-look.ts';

/** Prefixes of the ids of things that are drawn and are no nodes of the graph. */
const SCENERY = { ground: 'ground:', plate: 'plate:', head: 'head:', heading: 'heading:' } as const;

/** Everything that is drawn, in drawing order: a pure function of the laid out picture, its look and its focus. */
export function toElements(picture: LanePicture, look: PictureLook, focus: PictureFocus): readonly ElementDefinition[] {
  const emphasis = emphasise(focus, picture.threads);
  const rowLanes = new Map(picture.rows.map(({ id, lane }) => [id, lane]));
  const middles = new Map([...picture.rows, ...picture.pills].map(({ id, at }) => [id, at]));
  return [
    ...nodeElements(picture, look, focus),
    ...picture.threads.map((thread) =>
      threadElement(thread, { form: picture.form, look, emphasis, rowLanes, middles }),
    ),
  ];
}

/** The same without the threads. */
export function nodeElements(
  picture: LanePicture,
  look: PictureLook,
  focus: PictureFocus,
): readonly ElementDefinition[] {
  const emphasis = emphasise(focus, picture.threads);
  const pinned = new Set(focus.pinned);
  const classesOf = (id: string) => [
    emphasis.node(id),
    ...(focus.cursor === id ? ['cursor'] : []),
    ...(pinned.has(id) ? ['pinned'] : []),
  ];
  return [
    ...picture.lanes.flatMap((lane) => sceneryOf(lane, look)),
    headElement({ id: 'middle', text: picture.head.text, at: picture.head.at }, 'middle'),
    ...picture.headings.map(headingElement),
    ...picture.rows.map((row) => rowElement(row, look, classesOf(row.id))),
    ...picture.pills.map((pill) => pillElement(pill, classesOf(pill.id))),
  ];
}

/** True for what can be selected: not for grounds, plates and lines of text. */
export function isGraphNode(id: string): boolean {
  return !Object.values(SCENERY).some((prefix) => id.startsWith(prefix));
}

function sceneryOf(lane: PlacedLane, look: PictureLook): readonly ElementDefinition[] {
  const slot = slotClasses(lane.id, look);
  const characters = Array.from(lane.name);
  const textHeight = characters.length * METRICS.plateCharacter;
  return [
    boxElement(`${SCENERY.ground}${lane.id}`, lane.ground, ['ground', ...slot]),
    {
      ...boxElement(`${SCENERY.plate}${lane.id}`, lane.plate, ['plate', ...slot]),
      data: {
        ...boxElement(`${SCENERY.plate}${lane.id}`, lane.plate, []).data,
        label: characters.join('\n'),
        labelY: (textHeight - lane.plate.height) / 2 + METRICS.platePad / 2,
      },
    },
    headElement({ id: lane.id, ...lane.head }, lane.side),
  ];
}

function boxElement(id: string, { x, y, width, height }: Box, classes: readonly string[]): ElementDefinition {
  return {
    group: 'nodes',
    data: { id, width, height },
    position: { x: x + width / 2, y: y + height / 2 },
    classes: ['scenery', ...classes],
  };
}

function headElement({ id, text, at }: { id: string; text: string; at: Point }, place: string): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: `${SCENERY.head}${id}`, label: text },
    position: { ...at },
    classes: ['scenery', 'head', place],
  };
}

function headingElement({ id, text, at, level }: PlacedHeading): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: `${SCENERY.heading}${id}`, label: text },
    position: { ...at },
    classes: ['scenery', 'heading', `heading-${Math.min(level, 1)}`],
  };
}

function rowElement(row: PlacedRow, look: PictureLook, classes: readonly string[]): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: row.id, label: rowLines(row).join('\n') },
    position: { ...row.at },
    classes: [
      'row',
      row.side,
      look.kinds.get(row.id) ?? 'measure',
      ...slotClasses(row.lane, look),
      ...(row.group === undefined ? [] : ['group']),
      ...classes,
    ],
  };
}

function pillElement(pill: PlacedPill, classes: readonly string[]): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: pill.id, label: pill.lines.join('\n'), width: pill.width, height: pill.height },
    position: { ...pill.at },
    classes: ['pill', ...classes],
  };
}

interface ThreadContext {
  readonly form: LanePicture['form'];
  readonly look: PictureLook;
  readonly emphasis: PictureEmphasis;
  readonly rowLanes: ReadonlyMap<string, string>;
  readonly middles: ReadonlyMap<string, Point>;
}

function threadElement(
  thread: PlacedThread,
  { form, look, emphasis, rowLanes, middles }: ThreadContext,
): ElementDefinition {
  const { weights, distances } = relativeBends(thread.from.at, thread.to.at, thread.bends);
  const lane = rowLanes.get(thread.from.id) ?? rowLanes.get(thread.to.id);
  const kind =
    lane === undefined
      ? ['plain-thread', 'faint']
      : look.plainThreads.has(thread.id)
        ? ['plain-thread']
        : slotClasses(lane, look);
  const ends = { id: thread.id, source: thread.from.id, target: thread.to.id };
  const classes = ['thread', form, emphasis.thread(thread.id), ...kind];
  if (form === 'free') return { group: 'edges', data: ends, classes };
  return {
    group: 'edges',
    data: {
      ...ends,
      sourceEnd: endpoint(thread.from, middles),
      targetEnd: endpoint(thread.to, middles),
      weights: weights.join(' '),
      distances: distances.join(' '),
    },
    classes,
  };
}

/** Where a thread meets its node, from the node's middle, in Cytoscape's notation. */
function endpoint({ id, at }: PlacedThread['from'], middles: ReadonlyMap<string, Point>): string {
  const middle = middles.get(id) ?? at;
  return `${at.x - middle.x}px ${at.y - middle.y}px`;
}

function slotClasses(municipality: string, { places }: PictureLook): readonly string[] {
  const { slot, round } = laneSlot(places.get(municipality) ?? 0);
  return [`slot-${slot}`, `round-${round}`];
}
