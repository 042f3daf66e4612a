import { xmlElement, xmlText } from '#graph/exporting/xml-text.ts';
import type { NodeKind } from '#graph/model/graph-node.ts';
import { METRICS } from '../lanes/lane-metrics.ts';
import type { LanePicture } from '../lanes/lane-picture.ts';
import type { Palette } from '../palette.ts';
import { svgMark } from './svg-mark.ts';
import { svgPicture, textElement, type SvgDrawing } from './svg-picture.ts';
import { textWidth } from '../lanes/text-width.ts';
import type { Span } from './cut-sheets.ts';

/** What stands around a picture that is taken away. */
export interface PictureFrame {
  readonly title: string;
  /** Kinds in the picture with their names, in the order of the legend. */
  readonly legend: readonly { readonly kind: NodeKind; readonly name: string }[];
  /** Lines below the picture: sources, day, what the lines mean. */
  readonly notes: readonly string[];
}

/** A drawn file: the text and the size it is meant to have, px. */
export interface FramedSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Heights of labels, pills, and of what stands below the picture: where it is cut into sheets, they should stay whole. */
  readonly blocks: readonly Span[];
}

const FRAME = { margin: 28, title: 44, legend: 30, note: 20, noteSize: 12, least: 720 } as const;
/** Height of a line of a label, px. */
const ROW_LINE = 17;
const FONT = "'Noto Sans CJK JP','Noto Sans JP','Hiragino Sans','Yu Gothic','Meiryo',sans-serif";

/** A picture on white with its title above, its legend and its sources below. */
export function framedSvg(drawing: SvgDrawing, { title, legend, notes }: PictureFrame): FramedSvg {
  const { picture, palette } = drawing;
  const width = Math.max(FRAME.least, picture.width) + 2 * FRAME.margin;
  const room = (width - 2 * FRAME.margin) / FRAME.noteSize;
  const lines = notes.flatMap((note) => cutLines(note, room));
  const top = FRAME.margin + FRAME.title;
  const legendTop = top + picture.height + FRAME.margin;
  const height = legendTop + FRAME.legend + lines.length * FRAME.note + FRAME.margin;
  const left = (width - picture.width) / 2 - picture.origin.x;
  const content = [
    xmlElement('rect', { width, height, fill: '#ffffff' }),
    textElement([title], { x: FRAME.margin, y: FRAME.margin + 10 }, { size: 20, bold: true, fill: palette.ink }),
    xmlElement('g', { transform: `translate(${left} ${top - picture.origin.y})` }, `\n${svgPicture(drawing)}\n`),
    legendElements(legend, legendTop, palette),
    ...lines.map((line, index) =>
      textElement(
        [line],
        { x: FRAME.margin, y: legendTop + FRAME.legend + index * FRAME.note },
        { size: FRAME.noteSize, fill: palette.ink2 },
      ),
    ),
  ];
  const svg = xmlElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: Math.ceil(width),
      height: Math.ceil(height),
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      'font-family': FONT,
    },
    `\n${xmlElement('title', {}, xmlText(title))}\n${content.join('\n')}\n`,
  );
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`,
    width: Math.ceil(width),
    height: Math.ceil(height),
    blocks: [...blocksOf(picture, top - picture.origin.y), { top: legendTop - FRAME.legend / 2, bottom: height }],
  };
}

function blocksOf({ rows, pills }: LanePicture, down: number): readonly Span[] {
  const around = (y: number, height: number) => ({ top: y + down - height / 2, bottom: y + down + height / 2 });
  return [
    ...rows.map(({ at, lines }) => around(at.y, Math.max(METRICS.dot, lines.length * ROW_LINE))),
    ...pills.map(({ at, height }) => around(at.y, height)),
  ];
}

function legendElements(legend: PictureFrame['legend'], y: number, palette: Palette): string {
  let x = FRAME.margin + 9;
  return legend
    .map(({ kind, name }) => {
      const mark = svgMark(kind, { x, y }, { colour: palette.ink, paper: palette.paper });
      const text = textElement([name], { x: x + 16, y }, { fill: palette.ink });
      x += 16 + textWidth(name) * 13 + 28;
      return mark + text;
    })
    .join('');
}

/** What no line begins with. */
const NEVER_FIRST = '、。」）';

/** Lines of at most so many em, cut nearly anywhere: notes are no running text. */
function cutLines(note: string, room: number): readonly string[] {
  const lines: string[] = [''];
  for (const character of note) {
    const line = lines.at(-1) ?? '';
    if (textWidth(line + character) > room && !NEVER_FIRST.includes(character)) lines.push(character);
    else lines[lines.length - 1] = line + character;
  }
  return lines;
}
