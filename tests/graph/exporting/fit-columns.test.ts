import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitColumns } from '#graph/exporting/fit-columns.ts';

const widthOf = (width: number, texts: readonly (string | number | null)[]) =>
  fitColumns({ name: 'x', columns: [{ heading: '番号', width }], rows: texts.map((text) => [text]) })[0]?.width;

describe('fitColumns', () => {
  it.each([
    ['a heading', 12, [null, ''], 6],
    ['the longest line, full-width characters counted twice', 48, ['移住\nabcdefgh', '1', 12345], 10],
    ['no more than planned', 12, ['移住相談と空き家の活用'], 12],
  ])('leaves room for %s', (...[, planned, texts, width]) => {
    expect(widthOf(planned, texts)).toBe(width);
  });

  it('never makes a column wider than planned', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 50 }), fc.array(fc.string({ unit: 'binary' })), (planned, texts) => {
        expect(widthOf(planned, texts)).toBeLessThanOrEqual(planned);
      }),
    );
  });
});
