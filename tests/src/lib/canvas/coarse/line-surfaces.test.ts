import { afterEach, describe, expect, it, vi } from 'vitest';
import { lineSurfaces } from '../../../../../src/lib/canvas/coarse/line-surfaces.ts';

/** A page whose canvases give this context, each for itself. */
function giveContexts(contextOf: (canvas: object) => object | null): void {
  const createElement = () => {
    const canvas = { style: {}, getContext: () => contextOf(canvas) };
    return canvas;
  };
  vi.stubGlobal('document', { createElement });
}

describe('lineSurfaces', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('gives two surfaces of their own', () => {
    giveContexts((canvas) => ({ canvas }));
    const [seen, aside] = lineSurfaces();
    expect(seen.canvas).not.toBe(aside.canvas);
  });

  it('throws at once where the browser gives no context, so that the list can take the place of the picture', () => {
    giveContexts(() => null);
    expect(() => lineSurfaces()).toThrow('no 2D context');
  });
});
