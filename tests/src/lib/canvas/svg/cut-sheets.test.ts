import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSheets } from '../../../../../src/lib/canvas/svg/cut-sheets.ts';

const arbitraryDrawing = fc.record({
  width: fc.integer({ min: 100, max: 1_000 }),
  height: fc.integer({ min: 50, max: 9_000 }),
  blocks: fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: 1, max: 60 }))
      .map(([top, height]) => ({ top, bottom: top + height })),
    { maxLength: 60 },
  ),
});

describe('cutSheets', () => {
  it('covers the whole drawing from top to bottom, no sheet much taller than allowed', () => {
    fc.assert(
      fc.property(arbitraryDrawing, (drawing) => {
        const sheets = cutSheets(drawing, 1.4);
        expect(sheets.map(({ top }) => top)).toStrictEqual([0, ...sheets.slice(0, -1).map(({ bottom }) => bottom)]);
        expect(sheets.at(-1)?.bottom).toBe(drawing.height);
        const most = drawing.width * 1.4 * (sheets.length === 1 ? 1.25 : 1);
        for (const { top, bottom } of sheets) {
          expect(bottom).toBeGreaterThan(top);
          expect(bottom - top).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('keeps a drawing that is only a little too tall on one sheet', () => {
    expect(cutSheets({ width: 100, height: 170, blocks: [] }, 1.4)).toStrictEqual([{ top: 0, bottom: 170 }]);
  });

  it('ends a sheet at the lowest height that cuts through nothing', () => {
    const blocks = [
      { top: 80, bottom: 110 },
      { top: 110, bottom: 130 },
      { top: 130, bottom: 150 },
    ];
    expect(cutSheets({ width: 100, height: 250, blocks }, 1.4)).toStrictEqual([
      { top: 0, bottom: 130 },
      { top: 130, bottom: 250 },
    ]);
  });

  it('cuts through as little as possible where everything is in the way', () => {
    const blocks = [
      { top: 0, bottom: 250 },
      { top: 120, bottom: 200 },
    ];
    expect(cutSheets({ width: 100, height: 250, blocks }, 1.4)[0]).toStrictEqual({ top: 0, bottom: 120 });
  });
});
