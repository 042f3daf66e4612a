import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRows, type CountedUnits } from '#graph/comparing/build-rows.ts';
import { isNamed } from '#graph/comparing/comparison.ts';
import { city, concept } from '../../support/synthetic-part.ts';
import { arbitraryParts } from './arbitrary-matrix.ts';

const total = (counts: readonly CountedUnits[], row: string, id: string) =>
  counts.filter((count) => count.row === row && count.concept === id).reduce((sum, { units }) => sum + units, 0);

describe('buildRows', () => {
  it('has the counts of every place, and a state that says no more than they do', () => {
    fc.assert(
      fc.property(arbitraryParts, (parts) => {
        const rows = buildRows(parts);
        expect(rows.map((row) => [row.concept, row.field])).toStrictEqual(
          parts.concepts.map(({ id, field }) => [id, field]),
        );
        for (const { concept: id, cells, namedBy } of rows) {
          const expected = parts.columns.map(({ code, listsMeasures }) => {
            const measures = total(parts.measures, code, id);
            return {
              municipality: code,
              document: null,
              state: measures > 0 ? 'has' : listsMeasures ? 'not-found' : 'no-list',
              measures,
              themes: total(parts.themes, code, id),
              texts: total(parts.texts, code, id),
            };
          });
          expect(cells).toStrictEqual(expected);
          expect(namedBy).toBe(cells.filter(isNamed).length);
        }
      }),
    );
  });

  it('never says of a document without a list of measures that something was not found in it', () => {
    const [row] = buildRows({
      columns: [
        { code: city('A'), listsMeasures: true },
        { code: city('B'), listsMeasures: false },
        { code: city('C'), listsMeasures: false },
      ],
      concepts: [{ id: concept('k'), field: concept('F') }],
      measures: [],
      themes: [{ row: 'B', concept: concept('k'), units: 2 }],
      texts: [{ row: 'A', concept: concept('k'), units: 1 }],
    });
    expect(row?.cells.map(({ state }) => state)).toStrictEqual(['not-found', 'no-list', 'no-list']);
    expect(row?.cells.map(isNamed)).toStrictEqual([false, true, false]);
    expect(row?.namedBy).toBe(1);
  });
});
