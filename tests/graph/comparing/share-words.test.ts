import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameColumns } from '#graph/comparing/name-columns.ts';
import { shareWords } from '#graph/comparing/share-words.ts';

const word = (key: string, start = 0) => ({ key, start, end: start + key.length });
const texts = fc.array(
  fc.array(
    fc.constantFrom('移住', '定住', '相談', '空き家').map((key) => word(key)),
    { maxLength: 6 },
  ),
  { maxLength: 5 },
);

describe('shareWords', () => {
  it('names the other texts that hold a word, at each of its places', () => {
    const shared = shareWords([[word('移住'), word('相談', 4), word('移住', 9)], [word('定住')], [word('移住')]]);
    expect(shared).toStrictEqual([
      [
        { ...word('移住'), sharedWith: [2] },
        { ...word('相談', 4), sharedWith: [] },
        { ...word('移住', 9), sharedWith: [2] },
      ],
      [{ ...word('定住'), sharedWith: [] }],
      [{ ...word('移住'), sharedWith: [0] }],
    ]);
  });

  it('gives for any texts what comparing each word with each other text gives', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const expected = given.map((words, place) =>
          words.map((one) => ({
            ...one,
            sharedWith: given.flatMap((other, index) =>
              index !== place && other.some(({ key }) => key === one.key) ? [index] : [],
            ),
          })),
        );
        expect(shareWords(given)).toStrictEqual(expected);
      }),
    );
  });
});

describe('nameColumns', () => {
  it('numbers the columns of a municipality that has several, and no other', () => {
    expect(nameColumns(['鶴岡市', '本庄市', '鶴岡市'])).toStrictEqual(['鶴岡市（1）', '本庄市', '鶴岡市（2）']);
  });
});
