import type { Core, EventObject, NodeSingular, SingularElementArgument } from 'cytoscape';
import type { Point } from './lanes/lane-picture.ts';
import { isGraphNode } from './to-elements.ts';

/** What happens in the picture, told to whoever mounted it. */
export interface CanvasListeners {
  /** `isJoining` where the Shift key is held: the node joins the selected one. */
  readonly onSelect: (id: string | null, isJoining: boolean) => void;
  readonly onExpand: (id: string) => void;
  /** The thread under the pointer and where the pointer is in the window; `null` when it left. */
  readonly onPointAtThread: (thread: (Point & { readonly id: string }) | null) => void;
  /** A node was pressed long or with the other button; the point is one of the window. */
  readonly onMenu: (id: string, at: Point) => void;
  /** A node was dragged to a point of the picture. */
  readonly onMoveNode: (id: string, to: Point) => void;
  /** So much (0–1) of the first picture stands. */
  readonly onDrawn: (share: number) => void;
  /** The window shows another part of the picture. */
  readonly onLook: () => void;
}

/** Listens as long as the graph lives. */
export function listenToCanvas(cy: Core, listeners: CanvasListeners): void {
  listenToTaps(cy, listeners);
  cy.on('viewport', listeners.onLook);
  cy.on('dragfree', 'node', (event) => {
    const node = event.target as NodeSingular;
    if (isGraphNode(node.id())) listeners.onMoveNode(node.id(), { ...node.position() });
  });
  cy.on('mouseover', 'node, edge', (event) => {
    const target = event.target as SingularElementArgument;
    target.addClass('hover');
    if (target.isEdge()) listeners.onPointAtThread({ id: target.id(), ...event.renderedPosition });
  });
  cy.on('mouseout', 'node, edge', (event) => {
    (event.target as SingularElementArgument).removeClass('hover');
    listeners.onPointAtThread(null);
  });
}

function listenToTaps(cy: Core, { onSelect, onExpand, onMenu }: CanvasListeners): void {
  // Only events of nodes come here, see the selectors below; Cytoscape types every target as `any`.
  const nodeId = (event: EventObject): string | null => {
    const id = (event.target as NodeSingular).id();
    return isGraphNode(id) ? id : null;
  };
  cy.on('tap', (event) => {
    if (event.target === cy) onSelect(null, false);
  });
  cy.on('tap', 'node', (event) => {
    const { originalEvent } = event;
    const isMouse = originalEvent instanceof MouseEvent;
    // The second press of a double click would take back what the first did.
    if (!isMouse || originalEvent.detail < 2) onSelect(nodeId(event), isMouse && originalEvent.shiftKey);
  });
  cy.on('dbltap', 'node', (event) => {
    const id = nodeId(event);
    if (id !== null) onExpand(id);
  });
  cy.on('taphold cxttap', 'node', (event) => {
    const id = nodeId(event);
    if (id !== null) onMenu(id, event.renderedPosition);
  });
}
