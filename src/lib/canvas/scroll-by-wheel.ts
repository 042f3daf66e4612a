/** What the wheel does to a picture. */
export interface WheelActions {
  /** Moves by px; false where nothing is left to move, so that the page scrolls on. */
  readonly move: (dx: number, dy: number) => boolean;
  /** Zooms by a factor around a point of the window. */
  readonly zoom: (factor: number, at: { readonly x: number; readonly y: number }) => void;
}

const LINE = 16;
const ZOOM_SPEED = 0.002;

/** The wheel scrolls, and zooms with Ctrl (as pinching a touch pad does). Gives back how to stop. */
export function scrollByWheel(container: HTMLElement, { move, zoom }: WheelActions): () => void {
  const onWheel = (event: WheelEvent) => {
    // Cytoscape would zoom by every turn of the wheel, and the page could not be scrolled over the picture.
    event.stopPropagation();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
    if (event.ctrlKey || event.metaKey) {
      const { left, top } = container.getBoundingClientRect();
      zoom(Math.exp(-event.deltaY * unit * ZOOM_SPEED), { x: event.clientX - left, y: event.clientY - top });
      event.preventDefault();
      return;
    }
    if (move(-event.deltaX * unit, -event.deltaY * unit)) event.preventDefault();
  };
  container.addEventListener('wheel', onWheel, { capture: true, passive: false });
  return () => {
    container.removeEventListener('wheel', onWheel, { capture: true });
  };
}
