import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOneEdit } from '#graph/vocabulary/one-edit.ts';

const word = () => fc.array(fc.constantFrom('関', '係', '人', '口'), { maxLength: 6 }).map((parts) => parts.join(''));

/** All texts one edit away, made one by one. */
function neighbours(text: string): ReadonlySet<string> {
  const made = new Set<string>();
  for (let at = 0; at <= text.length; at += 1) {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    for (const put of ['関', '係', '人', '口']) made.add(before + put + after).add(before + put + after.slice(1));
    made.add(before + after.slice(1));
    if (after.length > 1) made.add(before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2));
  }
  made.delete(text);
  return made;
}

describe('findOneEdit', () => {
  it.each([
    ['関人口', '関係人口', { kind: 'insert', at: 1 }],
    ['関係係人口', '関係人口', { kind: 'delete', at: 2 }],
    ['関係入口', '関係人口', { kind: 'substitute', at: 2 }],
    ['関人係口', '関係人口', { kind: 'transpose', at: 1 }],
    ['関係人口', '関係人口', null],
    ['関係', '関係人口', null],
    ['', '', null],
  ])('leads from %j to %j by %j', (from, to, edit) => {
    expect(findOneEdit(from, to)).toStrictEqual(edit);
  });

  it('finds an edit exactly where one leads there', () => {
    fc.assert(
      fc.property(word(), word(), (from, to) => {
        expect(findOneEdit(from, to) !== null).toBe(neighbours(from).has(to));
      }),
      { numRuns: 3_000 },
    );
  });

  it('finds every text that one edit makes', () => {
    fc.assert(
      fc.property(word(), (from) => {
        expect([...neighbours(from)].filter((to) => findOneEdit(from, to) === null)).toStrictEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
