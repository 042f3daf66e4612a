import type { Core, ElementDefinition } from 'cytoscape';
import { nextFrame } from './next-frame.ts';

/** Elements drawn for the first time in one frame: their labels are set once, which is what costs. */
const PART = 45;

/**
 * Adds the elements of a first picture part by part, one frame for each, so that the page keeps answering meanwhile.
 * `isCurrent` ends it as soon as another picture is to be shown.
 */
export async function drawInParts(
  cy: Core,
  elements: readonly ElementDefinition[],
  isCurrent: () => boolean,
): Promise<void> {
  for (let from = 0; from < elements.length; from += PART) {
    await nextFrame();
    if (!isCurrent()) return;
    cy.add(elements.slice(from, from + PART).map((element) => ({ ...element, data: { ...element.data } })));
  }
}
