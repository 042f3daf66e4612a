import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortenLists } from '../../../scripts/mcp/shorten-lists.ts';

const lists = fc.dictionary(
  fc.constantFrom('sections', 'plans', 'gaps'),
  fc.array(fc.string({ maxLength: 30 }), { maxLength: 60 }),
);
/** Room for what is said of three lists. */
const MOST = 400;

describe('shortenLists', () => {
  test('keeps the beginning of every list, within the room, and says of each shortened one how much it holds', () => {
    fc.assert(
      fc.property(lists, (whole) => {
        const { shortened, ...kept } = shortenLists(whole, MOST) as Readonly<Record<string, readonly string[]>>;
        expect(JSON.stringify({ shortened, ...kept }).length).toBeLessThanOrEqual(MOST);
        const cut = Object.entries(whole).filter(([name, items]) => kept[name]?.length !== items.length);
        expect(kept).toStrictEqual(
          Object.fromEntries(Object.entries(whole).map(([name, items]) => [name, items.slice(0, kept[name]?.length)])),
        );
        expect(shortened === undefined).toBe(cut.length === 0);
        for (const [name, items] of cut) {
          expect(shortened).toContain(`${name} holds ${kept[name]?.length ?? 0} of ${items.length};`);
        }
      }),
    );
  });

  test('what has no list stays as it is', () => {
    const text = { text: 'x'.repeat(100) };
    expect(shortenLists(text, 50)).toBe(text);
  });
});
