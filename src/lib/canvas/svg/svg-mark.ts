import { xmlElement } from '#graph/exporting/xml-text.ts';
import type { NodeKind } from '#graph/model/graph-node.ts';
import { KIND_FORMS } from '../kind-styles.ts';
import type { Point } from '../lanes/lane-picture.ts';
import { toTenth } from '../to-tenth.ts';

/** Colours of a mark. */
interface MarkColours {
  readonly colour: string;
  readonly paper: string;
}

type Attributes = Readonly<Record<string, string | number>>;

/** The mark of a kind with its middle at a point: the same form as on the canvas. */
export function svgMark(kind: NodeKind, { x, y }: Point, { colour, paper }: MarkColours): string {
  if (kind === 'concept') {
    const pill = { x: x - 9, y: y - 5, width: 18, height: 10, rx: 5 };
    return xmlElement('rect', { ...pill, fill: paper, stroke: colour, 'stroke-width': 1.5 });
  }
  const { shape, width, height, fill } = KIND_FORMS[kind];
  const paint: Attributes = fill === 'hollow' ? { fill: paper, stroke: colour, 'stroke-width': 2 } : { fill: colour };
  const [rx, ry] = [width / 2, height / 2];
  if (shape === 'ellipse') {
    const core = fill === 'ring' ? xmlElement('circle', { cx: x, cy: y, r: 2.5, fill: paper }) : '';
    return xmlElement('ellipse', { cx: x, cy: y, rx, ry, ...paint }) + core;
  }
  const corners = CORNERS[shape];
  if (corners === undefined) return xmlElement('rect', { x: x - rx, y: y - ry, width, height, ...paint });
  const points = corners.map(([dx, dy]) => `${toTenth(x + dx * rx)},${toTenth(y + dy * ry)}`).join(' ');
  return xmlElement('polygon', { points, ...paint });
}

/** Corners of the forms that are no rectangles, in parts of half the width and height. */
const CORNERS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  triangle: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  hexagon: [
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
    [-1, 0],
  ],
  tag: [
    [-1, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-1, 1],
  ],
};
