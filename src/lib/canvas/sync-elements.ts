import type { Core, ElementDefinition } from 'cytoscape';
import { workInFrames, type FrameWork } from './work-in-frames.ts';

/** How moved nodes reach their new place. */
export interface MoveOptions {
  /** ms; 0 moves at once. */
  readonly duration: number;
}

/**
 * Makes a graph hold exactly these elements: what is gone is removed, what is new is added, what stays gets its new data,
 * classes and place. Nodes keep their identity, so that only what changed is drawn anew.
 */
export function syncElements(cy: Core, elements: readonly ElementDefinition[], { duration }: MoveOptions): void {
  cy.batch(() => {
    removeGone(cy, elements);
    for (const element of elements) takeOver(cy, element);
  });
  for (const element of elements) moveNode(cy, element, duration);
}

/** The same for a picture so large that it takes longer than a frame; nodes are in their new place at once. */
export async function syncInFrames(
  cy: Core,
  elements: readonly ElementDefinition[],
  isCurrent: FrameWork<ElementDefinition>['isCurrent'],
): Promise<void> {
  removeGone(cy, elements);
  const work = (part: readonly ElementDefinition[]) => {
    syncPart(cy, part);
  };
  await workInFrames(cy, elements, { isCurrent, work });
}

function syncPart(cy: Core, part: readonly ElementDefinition[]): void {
  cy.batch(() => {
    for (const element of part) takeOver(cy, element);
  });
  for (const element of part) moveNode(cy, element, 0);
  // Measured and remembered now: drawing would measure all of them in one task.
  for (const { data } of part) cy.getElementById(data.id ?? '').boundingBox();
}

function removeGone(cy: Core, elements: readonly ElementDefinition[]): void {
  const wanted = new Set(elements.map(({ data }) => data.id));
  const gone = cy.elements().filter((element) => !wanted.has(element.id()));
  if (gone.nonempty()) gone.remove();
}

function takeOver(cy: Core, element: ElementDefinition): void {
  const present = cy.getElementById(element.data.id ?? '');
  if (present.empty()) cy.add({ ...element, data: { ...element.data } });
  else {
    if (Object.entries(element.data).some(([name, value]) => present.data(name) !== value)) present.data(element.data);
    const classes = classList(element);
    if (present.classes().join(' ') !== classes.join(' ')) present.classes(classes);
  }
}

function classList({ classes = [] }: ElementDefinition): string[] {
  return typeof classes === 'string' ? classes.split(' ') : [...classes];
}

function moveNode(cy: Core, { data, position }: ElementDefinition, duration: number): void {
  if (position === undefined) return;
  const node = cy.getElementById(data.id ?? '');
  const { x, y } = node.position();
  if (Math.abs(x - position.x) < 0.01 && Math.abs(y - position.y) < 0.01) return;
  node.stop();
  if (duration > 0) node.animate({ position }, { duration, easing: 'ease-in-out-cubic' });
  else node.position(position);
}
