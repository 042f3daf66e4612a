import { xmlElement, xmlText } from '#graph/exporting/xml-text.ts';
import type { PictureEmphasis } from '../emphasis.ts';
import { laneSlot } from '../lane-slot.ts';
import { METRICS } from '../lanes/lane-metrics.ts';
import type { LanePicture, PlacedLane, PlacedPill, PlacedRow, PlacedThread, Point } from '../lanes/lane-picture.ts';
import { rowLines } from '../lanes/row-text.ts';
import type { Palette } from '../palette.ts';
import type { PictureLook } from '../picture-look.ts';
import { toTenth } from '../to-tenth.ts';
import { svgMark } from './svg-mark.ts';
import { svgThread } from './svg-thread.ts';

/** What a picture is drawn with. */
export interface SvgDrawing {
  readonly picture: LanePicture;
  readonly look: PictureLook;
  readonly emphasis: PictureEmphasis;
  readonly palette: Palette;
}

const LINE = 16;

/** Everything of a picture as SVG elements, in drawing order. */
export function svgPicture(drawing: SvgDrawing): string {
  const { picture, palette } = drawing;
  const lanes = new Map(picture.rows.map(({ id, lane }) => [id, lane]));
  return [
    ...picture.lanes.map((lane) => laneElement(lane, drawing)),
    textElement([picture.head.text], picture.head.at, { anchor: 'middle', size: 12, fill: palette.ink2 }),
    ...picture.headings.map(({ text, at, level }) =>
      textElement([text], at, { bold: level === 0, fill: level === 0 ? palette.ink : palette.ink2 }),
    ),
    ...picture.threads.map((thread) => threadElement(thread, drawing, lanes)),
    ...picture.rows.map((row) => rowElement(row, drawing)),
    ...picture.pills.map((pill) => pillElement(pill, drawing)),
  ].join('\n');
}

function slotOf(lane: string, { look, palette }: SvgDrawing): Palette['slots'][number] | undefined {
  return palette.slots[laneSlot(look.places.get(lane) ?? 0).slot - 1];
}

function laneElement(lane: PlacedLane, drawing: SvgDrawing): string {
  const slot = slotOf(lane.id, drawing);
  const { plate, ground, head } = lane;
  const characters = Array.from(lane.name).map((character, index) =>
    textElement(
      [character],
      { x: plate.x + plate.width / 2, y: plate.y + METRICS.platePad + index * METRICS.plateCharacter },
      { anchor: 'middle', size: 15, bold: true, fill: '#ffffff' },
    ),
  );
  const anchor = lane.side === 'left' ? 'end' : 'start';
  return [
    xmlElement('rect', { ...ground, fill: slot?.tint ?? '#eeeeee', 'fill-opacity': 0.5 }),
    xmlElement('rect', { ...plate, fill: slot?.colour ?? '#1a1a1a' }),
    ...characters,
    textElement([head.text], head.at, { anchor, size: 12, fill: drawing.palette.ink2 }),
  ].join('');
}

function threadElement(thread: PlacedThread, drawing: SvgDrawing, lanes: ReadonlyMap<string, string>): string {
  const { emphasis, look, palette, picture } = drawing;
  const lane = lanes.get(thread.from.id) ?? lanes.get(thread.to.id);
  const isPlain = lane === undefined || look.plainThreads.has(thread.id);
  const isStrong = emphasis.thread(thread.id) === 'selected';
  const isDim = emphasis.thread(thread.id) === 'dim';
  const colour = lane === undefined ? undefined : slotOf(lane, drawing)?.colour;
  return svgThread(thread, picture.form, {
    stroke: isPlain ? palette.rule : (colour ?? palette.ink),
    width: isStrong ? 2.5 : 1.25,
    opacity: isStrong ? 1 : isDim ? 0.2 : 0.55,
    dash: isPlain ? '3 3' : null,
  });
}

function rowElement(row: PlacedRow, drawing: SvgDrawing): string {
  const { look, emphasis, palette } = drawing;
  const slot = slotOf(row.lane, drawing);
  const kind = look.kinds.get(row.id) ?? 'measure';
  const lines = rowLines(row);
  const strength = emphasis.node(row.id);
  const style = {
    bold: strength === 'selected' || strength === 'near' || row.group !== undefined,
    fill: strength === 'dim' ? palette.ink3 : palette.ink,
  };
  const gap = METRICS.dot / 2 + METRICS.labelGap;
  const middle = row.at.y;
  const mark = svgMark(kind, row.at, { colour: slot?.colour ?? palette.ink, paper: palette.paper });
  switch (row.side) {
    case 'left':
      return mark + textElement(lines, { x: row.at.x - gap, y: middle }, { ...style, anchor: 'end' });
    case 'right':
      return mark + textElement(lines, { x: row.at.x + gap, y: middle }, style);
    case 'below': {
      const y = middle + METRICS.dot + (lines.length * LINE) / 2;
      return mark + textElement(lines, { x: row.at.x, y }, { ...style, anchor: 'middle' });
    }
  }
}

function pillElement({ id, at, width, height, lines }: PlacedPill, { emphasis, palette }: SvgDrawing): string {
  const isSelected = emphasis.node(id) === 'selected';
  const box = { x: at.x - width / 2, y: at.y - height / 2, width, height, rx: 14 };
  return (
    xmlElement('rect', {
      ...box,
      fill: isSelected ? palette.selection : palette.paper,
      stroke: palette.ink,
      'stroke-width': emphasis.node(id) === 'near' ? 2.5 : 1.5,
    }) + textElement(lines, at, { anchor: 'middle', bold: true, fill: isSelected ? palette.onInk : palette.ink })
  );
}

/** How a text is set. */
export interface TextStyle {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill: string;
}

/** Lines of text whose middle is at a height; each line is an element, for programs that know no tspan. */
export function textElement(
  lines: readonly string[],
  { x, y }: Point,
  { anchor = 'start', size = METRICS.font, bold = false, fill }: TextStyle,
): string {
  const first = y - ((lines.length - 1) * LINE) / 2 + size * 0.36;
  return lines
    .filter((line) => line !== '')
    .map((line, index) =>
      xmlElement(
        'text',
        {
          x: toTenth(x),
          y: toTenth(first + index * LINE),
          'text-anchor': anchor === 'start' ? null : anchor,
          'font-size': size,
          'font-weight': bold ? 700 : null,
          fill,
        },
        xmlText(line),
      ),
    )
    .join('');
}
