import type { Core } from 'cytoscape';
import { nextFrame } from './next-frame.ts';

/** Items that are worked on before the clock is looked at again. */
const PART = 25;
/** A frame spends so long on the work, ms: the page keeps answering. */
const FRAME_MS = 24;

/** Work on a graph that takes longer than a frame. */
export interface FrameWork<Item> {
  /** False as soon as the work is no longer wanted. */
  readonly isCurrent: () => boolean;
  readonly work: (part: readonly Item[]) => void;
}

/**
 * Works through items in order, some in each frame, so that the page keeps answering; nothing is drawn before the last.
 * Gives false where the work was given up.
 */
export async function workInFrames<Item>(
  cy: Core,
  items: readonly Item[],
  { isCurrent, work }: FrameWork<Item>,
): Promise<boolean> {
  let at = 0;
  let isHeld = false;
  while (at < items.length) {
    await nextFrame();
    // While a batch is open Cytoscape draws nothing: it is held over the frames between the first part and the last.
    if (isHeld && !cy.destroyed()) cy.endBatch();
    if (!isCurrent()) return false;
    const end = performance.now() + FRAME_MS;
    do {
      work(items.slice(at, at + PART));
      at += PART;
    } while (at < items.length && performance.now() < end);
    isHeld = at < items.length;
    if (isHeld) cy.startBatch();
  }
  return true;
}
