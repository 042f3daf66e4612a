import fc from 'fast-check';
import type { MatrixParts } from '#graph/comparing/build-rows.ts';
import { city, concept } from '../../support/synthetic-part.ts';

const COUNT = fc.integer({ min: 0, max: 2 });

/** Counts of one kind for up to four municipalities and six concepts; zeros are left out, as stores do. */
function arbitraryCounts(rows: readonly string[], concepts: readonly string[]) {
  const places = rows.flatMap((row) => concepts.map((id) => ({ row, concept: concept(id) })));
  return fc
    .array(COUNT, { minLength: places.length, maxLength: places.length })
    .map((counts) =>
      places.map((place, index) => ({ ...place, units: counts[index] ?? 0 })).filter(({ units }) => units > 0),
    );
}

/** What a small matrix is built of. */
export const arbitraryParts: fc.Arbitrary<MatrixParts> = fc
  .record({
    lists: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
    fields: fc.array(fc.constantFrom('F', 'G', 'H'), { minLength: 1, maxLength: 6 }),
  })
  .chain(({ lists, fields }) => {
    const columns = lists.map((listsMeasures, index) => ({ code: city(`c${index}`), listsMeasures }));
    const concepts = fields.map((field, index) => ({ id: concept(`k${index}`), field: concept(field) }));
    const counts = () =>
      arbitraryCounts(
        columns.map(({ code }) => code),
        concepts.map(({ id }) => id),
      );
    return fc.record({
      columns: fc.constant(columns),
      concepts: fc.constant(concepts),
      measures: counts(),
      themes: counts(),
      texts: counts(),
    });
  });
