import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeLineage } from '#graph/comparing/arrange-lineage.ts';
import { changesOf } from '#graph/comparing/lineage-changes.ts';
import type { DocumentId, UnitId } from '#graph/model/ids.ts';
import { LINEAGE_TYPES, type LineageLink, type Predecessor } from '#graph/model/lineage-link.ts';

const DOCUMENT = 'd-plan' as DocumentId;
const old = (number: string | null): Predecessor => ({
  id: `r-${number ?? 'none'}` as UnitId,
  document: DOCUMENT,
  number,
  title: '',
  text: '',
  lines: [1, 1],
});
const OLDS = ['②-10', '①-2', '②-9', '①-1'].map(old);

const arbitraryLinks: fc.Arbitrary<readonly LineageLink[]> = fc.array(
  fc.record({
    document: fc.constant(DOCUMENT),
    from: fc.option(fc.constantFrom(...OLDS.map(({ id }) => id))),
    to: fc.option(fc.constantFrom('m-a' as UnitId, 'm-b' as UnitId)),
    type: fc.constantFrom(...LINEAGE_TYPES),
    note: fc.constant(''),
    lines: fc.constant([1, 1] as const),
  }),
  { maxLength: 8 },
);

describe('arrangeLineage', () => {
  it('keeps every link once, under the item it comes from, and says with whom it shares its measure', () => {
    fc.assert(
      fc.property(arbitraryLinks, (links) => {
        const rows = arrangeLineage(OLDS, links);
        const placed = rows.flatMap((row) => row.links.map(({ link }) => link));
        expect(placed).toHaveLength(links.length);
        expect(new Set(placed)).toStrictEqual(new Set(links));
        for (const { predecessor, changes, links: steps } of rows) {
          for (const { link, together } of steps) {
            expect(link.from).toBe(predecessor?.id ?? null);
            expect(changes).toEqual(expect.arrayContaining([...changesOf(link.type)]));
            const expected = OLDS.filter(
              ({ id }) =>
                id !== link.from &&
                link.to !== null &&
                links.some((other) => other.from === id && other.to === link.to),
            );
            expect(together).toStrictEqual(expected);
          }
        }
      }),
    );
  });

  it('puts items in the order of their numbers, items without one and new ones last', () => {
    const link: LineageLink = { document: DOCUMENT, from: null, to: null, type: '新規追加', note: '', lines: [3, 3] };
    const rows = arrangeLineage([old(null), ...OLDS], [link]);
    expect(rows.map(({ predecessor }) => (predecessor === null ? 'new' : predecessor.number))).toStrictEqual([
      '①-1',
      '①-2',
      '②-9',
      '②-10',
      null,
      'new',
    ]);
    expect(rows.map(({ changes }) => changes)).toStrictEqual([[], [], [], [], [], ['new']]);
  });
});
