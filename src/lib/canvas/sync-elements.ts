import type { Core, ElementDefinition } from 'cytoscape';

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
    const wanted = new Set(elements.map(({ data }) => data.id));
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const element of elements) {
      const present = cy.getElementById(element.data.id ?? '');
      if (present.empty()) cy.add({ ...element, data: { ...element.data } });
      else {
        present.data(element.data);
        present.classes(classList(element));
      }
    }
  });
  moveNodes(cy, elements, duration);
}

function classList({ classes = [] }: ElementDefinition): string[] {
  return typeof classes === 'string' ? classes.split(' ') : [...classes];
}

function moveNodes(cy: Core, elements: readonly ElementDefinition[], duration: number): void {
  for (const { data, position } of elements) {
    if (position === undefined) continue;
    const node = cy.getElementById(data.id ?? '');
    const { x, y } = node.position();
    if (Math.abs(x - position.x) < 0.01 && Math.abs(y - position.y) < 0.01) continue;
    node.stop();
    if (duration > 0) node.animate({ position }, { duration, easing: 'ease-in-out-cubic' });
    else node.position(position);
  }
}
