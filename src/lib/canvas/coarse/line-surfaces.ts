/** What lines are drawn on; its canvas lies at the upper left of whatever holds it. */
export type LineSurface = CanvasRenderingContext2D;

/** One that is seen and one on which the next drawing is made. */
export type LineSurfaces = readonly [LineSurface, LineSurface];

/** Makes the surfaces, which are still without a size. Throws where the browser gives no context to draw in. */
export function lineSurfaces(): LineSurfaces {
  return [lineSurface(), lineSurface()];
}

function lineSurface(): LineSurface {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('lineSurfaces: no 2D context; show the list instead');
  Object.assign(canvas.style, { position: 'absolute', left: '0', top: '0', transformOrigin: '0 0' });
  return context;
}
