import '@digital-go-jp/design-tokens/dist/tokens.css';
import '../../../src/lib/styles/tokens.css';
import type { LanePicture } from '../../../src/lib/canvas/lanes/lane-picture.ts';
import { MANY_DRAWN } from '../../../src/lib/canvas/many-drawn.ts';
import { mountCanvas, type MountedCanvas } from '../../../src/lib/canvas/mount-canvas.ts';
import type { PictureFocus, PictureLook } from '../../../src/lib/canvas/picture-look.ts';
import { layOutSynthetic, type Form } from './lay-out-synthetic.ts';
import { syntheticPicture } from '../synthetic-picture.ts';

/** What a driven browser asks of this page. */
export interface PictureBench {
  /** Lays out a made-up picture, outside what is measured. */
  readonly prepare: (nodes: number, form: Form) => void;
  /** Draws it and tells after how many ms something is seen, and everything. */
  readonly draw: () => Promise<{ readonly first: number; readonly whole: number }>;
  readonly showWhole: () => void;
  readonly select: () => void;
  /** Durations of the long tasks since the last call, ms. */
  readonly takeTasks: () => readonly number[];
  /** Times between frames for so many ms. */
  readonly watchFrames: (duration: number) => Promise<readonly number[]>;
}

const NO_FOCUS: PictureFocus = { selected: null, companion: null, path: [], cursor: null, pinned: [] };
const tasks: number[] = [];
new PerformanceObserver((list) => {
  tasks.push(...list.getEntries().map(({ duration }) => duration));
}).observe({ type: 'longtask' });

let picture: LanePicture | null = null;
let canvas: MountedCanvas | null = null;
let look: PictureLook = { kinds: new Map(), places: new Map(), plainThreads: new Set() };

function show(focus: PictureFocus): void {
  if (picture === null || canvas === null) throw new Error('show: nothing was prepared; call prepare and draw first');
  canvas.show(picture, look, focus);
}

const bench: PictureBench = {
  prepare(nodes, form) {
    const source = syntheticPicture(nodes);
    picture = layOutSynthetic(source, form);
    look = { ...look, places: new Map(source.lanes.map(({ id }, place) => [id, place])) };
  },
  async draw() {
    const container = document.querySelector<HTMLElement>('#picture');
    if (container === null || picture === null) throw new Error('draw: nothing was prepared; call prepare first');
    const start = performance.now();
    let first = 0;
    const drawn = new Promise<void>((resolve) => {
      canvas = mountCanvas(
        container,
        {
          onSelect: () => undefined,
          onExpand: () => undefined,
          onPointAtThread: () => undefined,
          onMenu: () => undefined,
          onMoveNode: () => undefined,
          onLook: () => undefined,
          onDrawn: (share) => {
            if (first === 0) first = performance.now() - start;
            if (share === 1) resolve();
          },
        },
        (picture?.rows.length ?? 0) + (picture?.pills.length ?? 0) > MANY_DRAWN,
      );
    });
    show(NO_FOCUS);
    await drawn;
    return { first, whole: performance.now() - start };
  },
  showWhole: () => canvas?.showWhole(),
  select() {
    show({ ...NO_FOCUS, selected: picture?.pills[0]?.id ?? null });
  },
  takeTasks: () => tasks.splice(0),
  watchFrames: (duration) =>
    new Promise((resolve) => {
      const times: number[] = [];
      const start = performance.now();
      const frame = (): void => {
        times.push(performance.now());
        if (performance.now() - start < duration) requestAnimationFrame(frame);
        else resolve(times.slice(1).map((time, index) => time - (times[index] ?? time)));
      };
      requestAnimationFrame(frame);
    }),
};

Object.assign(window, { bench });
