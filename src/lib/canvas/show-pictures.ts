import type { Core, ElementDefinition } from 'cytoscape';
import type { CanvasWindow } from './canvas-view.ts';
import { coarseThreads } from './coarse/coarse-threads.ts';
import type { ThreadLayer } from './coarse/thread-layer.ts';
import { drawInParts } from './draw-in-parts.ts';
import type { LanePicture } from './lanes/lane-picture.ts';
import type { CanvasListeners } from './listen-to-canvas.ts';
import { nextFrame } from './next-frame.ts';
import type { PictureFocus, PictureLook } from './picture-look.ts';
import { syncElements, syncInFrames } from './sync-elements.ts';
import { nodeElements, toElements } from './to-elements.ts';

/** Draws a picture in the place of the one before. */
export type ShowPicture = (picture: LanePicture, look: PictureLook, focus: PictureFocus) => void;

/** What pictures are drawn with. */
export interface PictureMeans {
  readonly cy: Core;
  readonly view: Pick<CanvasWindow, 'expect' | 'settle'>;
  /** Draws the threads of a picture of many; `null` where they are elements of the graph. */
  readonly threads: Pick<ThreadLayer, 'show'> | null;
  /** Told how much of the first picture stands; whatever takes its place, in the end it is told the whole. */
  readonly onDrawn: CanvasListeners['onDrawn'];
}

interface Drawing extends PictureMeans {
  readonly elements: readonly ElementDefinition[];
  /** False as soon as another picture is to be shown, or none. */
  readonly isCurrent: () => boolean;
}

const MOVE_MS = 240;
/** More elements are changed part by part, and nodes go to their new place at once: to move them all would take too long. */
const MOST_MOVED = 600;

/** Gives what draws pictures one after the other, each until the next comes. */
export function showPictures(means: PictureMeans): ShowPicture {
  const { cy, view, threads } = means;
  let shows = 0;
  return (picture, look, focus) => {
    shows += 1;
    const show = shows;
    // The narrow picture is as tall as its content: there the finger scrolls the page.
    cy.userPanningEnabled(picture.form !== 'trunk');
    cy.autoungrabify(picture.form !== 'free');
    view.expect(picture);
    const isCurrent = () => show === shows && !cy.destroyed();
    const drawnThreads = threads?.show(coarseThreads(picture, look, focus));
    const tell = async (share: number) => {
      if (share === 1) await drawnThreads;
      if (isCurrent()) means.onDrawn(share);
    };
    const elements =
      threads === null ? toElements(picture, look, focus) : nodeElements(picture, look, { ...focus, isDimming: false });
    draw({ ...means, elements, isCurrent, onDrawn: (share) => void tell(share) });
  };
}

function draw({ cy, view, threads, elements, isCurrent, onDrawn }: Drawing): void {
  const isFirst = cy.elements().empty();
  if (!isFirst && (threads !== null || elements.length > MOST_MOVED)) {
    // Asked for its size now, the page would lay itself out within this task.
    void nextFrame().then(() => {
      if (isCurrent()) view.settle();
    });
    void syncInFrames(cy, elements, isCurrent).then(() => {
      onDrawn(1);
    });
    return;
  }
  view.settle();
  if (isFirst) void drawInParts(cy, elements, { isCurrent, onDrawn });
  else {
    syncElements(cy, elements, { duration: prefersStillness() ? 0 : MOVE_MS });
    onDrawn(1);
  }
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
