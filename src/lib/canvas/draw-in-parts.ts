import type { Core, ElementDefinition } from 'cytoscape';
import { nextFrame } from './next-frame.ts';
import { workInFrames } from './work-in-frames.ts';

/** Elements of the first drawing: lanes and the rows that come into the window. */
const FIRST = 90;
/** The picture is drawn again when it has grown by this factor: drawing it for every part would cost the square of its size. */
const GROWTH = 2;

/** What a drawing part by part is told and tells. */
export interface PartDrawing {
  readonly isCurrent: () => boolean;
  /** So much (0–1) stands. */
  readonly onDrawn: (share: number) => void;
}

/**
 * Adds the elements of a first picture part by part, so that the page keeps answering meanwhile, and draws it whenever it
 * has grown enough. `isCurrent` ends it as soon as another picture is to be shown.
 */
export async function drawInParts(
  cy: Core,
  elements: readonly ElementDefinition[],
  { isCurrent, onDrawn }: PartDrawing,
): Promise<void> {
  const work = (part: readonly ElementDefinition[]) => {
    // Measured and remembered now: drawing would measure the labels of all of them in one task.
    cy.add(part.map((element) => ({ ...element, data: { ...element.data } }))).boundingBox();
  };
  if (elements.length === 0) onDrawn(1);
  for (let added = 0, due = FIRST; added < elements.length; added = due, due *= GROWTH) {
    if (!(await workInFrames(cy, elements.slice(added, due), { isCurrent, work }))) return;
    await nextFrame();
    onDrawn(Math.min(1, due / elements.length));
  }
}
