import { xmlElement } from '#graph/exporting/xml-text.ts';
import type { LanePicture, PlacedThread, Point } from '../lanes/lane-picture.ts';
import { toTenth } from '../to-tenth.ts';

/** How a thread is drawn. */
export interface ThreadPaint {
  readonly stroke: string;
  readonly width: number;
  readonly opacity: number;
  readonly dash: string | null;
}

/** A thread as a path: two parabolas where it has two bends, as on the canvas, otherwise straight from bend to bend. */
export function svgThread(thread: PlacedThread, form: LanePicture['form'], paint: ThreadPaint): string {
  return xmlElement('path', {
    d: pathOf(thread, form),
    fill: 'none',
    stroke: paint.stroke,
    'stroke-width': paint.width,
    'stroke-opacity': paint.opacity,
    'stroke-dasharray': paint.dash,
  });
}

function pathOf({ from, to, bends }: PlacedThread, form: LanePicture['form']): string {
  const [first, second] = bends;
  if (form === 'trunk' || first === undefined || second === undefined) {
    return `M${[from.at, ...bends, to.at].map(pair).join('L')}`;
  }
  const middle = { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 };
  return `M${pair(from.at)}Q${pair(first)} ${pair(middle)}Q${pair(second)} ${pair(to.at)}`;
}

function pair({ x, y }: Point): string {
  return `${toTenth(x)},${toTenth(y)}`;
}
