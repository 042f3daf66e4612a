import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepInSight, openingView, wholeView } from '../../../../src/lib/canvas/opening-view.ts';

const size = (width: number, height: number) => ({ width, height });
const arbitrarySizes = fc.record({
  picture: fc.record({ width: fc.integer({ min: 300, max: 1000 }), height: fc.integer({ min: 50, max: 5000 }) }),
  window: fc.record({ width: fc.integer({ min: 300, max: 2000 }), height: fc.integer({ min: 200, max: 1500 }) }),
});

describe('openingView', () => {
  it('fits the width as long as labels stay readable', () => {
    expect(openingView({ picture: size(908, 2000), window: size(908, 700) })).toStrictEqual({
      zoom: 1,
      pan: { x: 0, y: 0 },
    });
    expect(openingView({ picture: size(908, 2000), window: size(400, 700) }).zoom).toBe(0.85);
    expect(openingView({ picture: size(908, 2000), window: size(2000, 700) })).toStrictEqual({
      zoom: 1.25,
      pan: { x: 432.5, y: 0 },
    });
  });
});

describe('wholeView', () => {
  it('holds the whole picture', () => {
    fc.assert(
      fc.property(arbitrarySizes, (sizes) => {
        const { zoom, pan } = wholeView(sizes);
        expect(pan.x).toBeGreaterThanOrEqual(0);
        expect(pan.y).toBeGreaterThanOrEqual(0);
        expect(pan.x + sizes.picture.width * zoom).toBeLessThanOrEqual(sizes.window.width + 1e-6);
        expect(pan.y + sizes.picture.height * zoom).toBeLessThanOrEqual(sizes.window.height + 1e-6);
      }),
    );
  });
});

describe('keepInSight', () => {
  it('leaves no empty edge that moving could fill, and changes nothing twice', () => {
    fc.assert(
      fc.property(arbitrarySizes, fc.integer({ min: -9000, max: 9000 }), (sizes, y) => {
        const once = keepInSight({ zoom: 1, pan: { x: 0, y } }, sizes);
        const lower = once.pan.y + sizes.picture.height;
        const fits = sizes.picture.height <= sizes.window.height;
        expect(
          fits ? once.pan.y >= 0 && lower <= sizes.window.height : once.pan.y <= 0 && lower >= sizes.window.height,
        ).toBe(true);
        expect(keepInSight(once, sizes)).toStrictEqual(once);
      }),
    );
  });
});
