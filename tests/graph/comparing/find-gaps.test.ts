import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRows } from '#graph/comparing/build-rows.ts';
import { findGaps } from '#graph/comparing/find-gaps.ts';
import { city, concept } from '../../support/synthetic-part.ts';
import { arbitraryParts } from './arbitrary-matrix.ts';

describe('findGaps', () => {
  it('names as missing exactly what measures of others name and no measure of the base does', () => {
    fc.assert(
      fc.property(arbitraryParts, (parts) => {
        const columns = parts.columns.map((column, index) =>
          index === 0 ? { ...column, listsMeasures: true } : column,
        );
        const gaps = findGaps(buildRows({ ...parts, columns }), city('c0'));
        const has = (row: string, id: string) => parts.measures.some((each) => each.row === row && each.concept === id);
        const others = columns.slice(1).map(({ code }) => code);
        const expected = parts.concepts
          .filter(({ id }) => !has('c0', id) && others.some((code) => has(code, id)))
          .map(({ id }) => ({ id, holders: others.filter((code) => has(code, id)) }));
        const found = gaps?.missing.map(({ row, holders }) => ({ id: row.concept, holders })) ?? [];
        expect(found.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toStrictEqual(expected);
        const reach = found.map(({ holders }) => holders.length);
        expect(reach).toStrictEqual(reach.toSorted((a, b) => b - a));
      }),
    );
  });

  it('calls particular only what no other names, not even in the themes of a document without a list', () => {
    fc.assert(
      fc.property(arbitraryParts, (parts) => {
        const columns = parts.columns.map((column, index) =>
          index === 0 ? { ...column, listsMeasures: true } : column,
        );
        const gaps = findGaps(buildRows({ ...parts, columns }), city('c0'));
        const expected = parts.concepts
          .map(({ id }) => id)
          .filter((id) => {
            const isThere = ({ row, concept: named }: { row: string; concept: string }, code: string) =>
              row === code && named === id;
            return (
              parts.measures.some((each) => isThere(each, 'c0')) &&
              columns.slice(1).every(({ code, listsMeasures }) => {
                const counted = listsMeasures ? parts.measures : [...parts.measures, ...parts.themes, ...parts.texts];
                return !counted.some((each) => isThere(each, code));
              })
            );
          });
        expect(gaps?.alone.map(({ row }) => row.concept).sort()).toStrictEqual(expected);
      }),
    );
  });

  it('says nothing of a base whose documents list no measures, nor of one that is not compared', () => {
    const rows = buildRows({
      columns: [
        { code: city('A'), listsMeasures: false },
        { code: city('B'), listsMeasures: true },
      ],
      concepts: [{ id: concept('k'), field: concept('F') }],
      measures: [{ row: 'B', concept: concept('k'), units: 1 }],
      themes: [],
      texts: [],
    });
    expect(findGaps(rows, city('A'))).toBeNull();
    expect(findGaps(rows, city('Z'))).toBeNull();
    expect(findGaps(rows, city('B'))?.alone.map(({ row }) => row.concept)).toStrictEqual(['k']);
  });
});
