import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  keepInSight,
  lookAt,
  middleView,
  openingView,
  wholeView,
  ZOOM_RANGE,
} from '../../../../src/lib/canvas/opening-view.ts';

const size = (width: number, height: number) => ({ width, height });
const box = (width: number, height: number) => ({ x: 0, y: 0, width, height });
const arbitrarySizes = fc.record({
  picture: fc.record({
    x: fc.integer({ min: -900, max: 0 }),
    y: fc.integer({ min: -900, max: 0 }),
    width: fc.integer({ min: 300, max: 1000 }),
    height: fc.integer({ min: 50, max: 5000 }),
  }),
  window: fc.record({ width: fc.integer({ min: 300, max: 2000 }), height: fc.integer({ min: 300, max: 1500 }) }),
});

describe('openingView', () => {
  it('fits the width as long as labels stay readable', () => {
    expect(openingView({ picture: box(908, 2000), window: size(908, 700) })).toStrictEqual({
      zoom: 1,
      pan: { x: 0, y: 0 },
    });
    expect(openingView({ picture: box(908, 2000), window: size(400, 700) }).zoom).toBe(0.85);
    expect(openingView({ picture: box(908, 2000), window: size(2000, 700) })).toStrictEqual({
      zoom: 1.25,
      pan: { x: 432.5, y: 0 },
    });
  });
});

describe('middleView', () => {
  it('has the middle of the picture in the middle of the window', () => {
    fc.assert(
      fc.property(arbitrarySizes, ({ picture, window }) => {
        const { zoom, pan } = middleView({ picture, window });
        expect((picture.x + picture.width / 2) * zoom + pan.x).toBeCloseTo(window.width / 2);
        expect((picture.y + picture.height / 2) * zoom + pan.y).toBeCloseTo(window.height / 2);
      }),
    );
  });
});

describe('lookAt', () => {
  it('puts the point into the middle of any window', () => {
    expect(lookAt({ zoom: 2, x: 100, y: 50 }, size(800, 600))).toStrictEqual({ zoom: 2, pan: { x: 200, y: 200 } });
  });
});

describe('wholeView', () => {
  it('holds the whole picture', () => {
    fc.assert(
      fc.property(arbitrarySizes, (sizes) => {
        const { zoom, pan } = wholeView(sizes);
        const [left, top] = [pan.x + sizes.picture.x * zoom, pan.y + sizes.picture.y * zoom];
        expect(left).toBeGreaterThanOrEqual(-1e-6);
        expect(top).toBeGreaterThanOrEqual(-1e-6);
        expect(left + sizes.picture.width * zoom).toBeLessThanOrEqual(sizes.window.width + 1e-6);
        expect(top + sizes.picture.height * zoom).toBeLessThanOrEqual(sizes.window.height + 1e-6);
      }),
    );
  });

  it('begins at the top of a picture that would be smaller than a picture may be', () => {
    expect(wholeView({ picture: box(908, 500_000), window: size(908, 700) })).toStrictEqual({
      zoom: ZOOM_RANGE.least,
      pan: { x: (908 - 908 * ZOOM_RANGE.least) / 2, y: 8 },
    });
  });
});

describe('keepInSight', () => {
  it('leaves no empty edge that moving could fill, and changes nothing twice', () => {
    fc.assert(
      fc.property(arbitrarySizes, fc.integer({ min: -9000, max: 9000 }), (sizes, y) => {
        const once = keepInSight({ zoom: 1, pan: { x: 0, y } }, sizes);
        const upper = once.pan.y + sizes.picture.y;
        const lower = upper + sizes.picture.height;
        const fits = sizes.picture.height <= sizes.window.height;
        expect(fits ? upper >= 0 && lower <= sizes.window.height : upper <= 0 && lower >= sizes.window.height).toBe(
          true,
        );
        expect(keepInSight(once, sizes)).toStrictEqual(once);
      }),
    );
  });
});
