import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldAt, joinFields } from '#graph/search/joined-fields.ts';

describe('joinFields', () => {
  it('puts a line break between fields and tells where each ends', () => {
    expect(joinFields(['橋', '', '道路'])).toStrictEqual({ text: '橋\n\n道路', ends: [1, 2, 5] });
    expect(joinFields([])).toStrictEqual({ text: '', ends: [] });
  });
});

describe('fieldAt', () => {
  it('is the first field that holds what is looked for, or none', () => {
    const word = fc.string({ unit: fc.constantFrom('橋', '道', '川'), minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('橋', '道', '川'), maxLength: 4 })),
        word,
        (fields, part) => {
          const joined = joinFields(fields);
          const first = fields.findIndex((field) => field.includes(part));
          expect(fieldAt(joined, joined.text.indexOf(part))).toBe(first < 0 ? fields.length : first);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
