import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDeletionIndex } from '#graph/vocabulary/deletion-index.ts';
import { findOneEdit } from '#graph/vocabulary/one-edit.ts';

const word = () => fc.array(fc.constantFrom('移', '住', '支', '援'), { maxLength: 5 }).map((parts) => parts.join(''));

describe('createDeletionIndex', () => {
  it('finds what comparing with every word finds, in the order of the list', () => {
    fc.assert(
      fc.property(fc.array(word(), { maxLength: 30 }), word(), (words, text) => {
        const slow = words.flatMap((one, index) => {
          const edit = findOneEdit(text, one);
          return edit === null ? [] : [{ word: index, edit }];
        });
        expect(createDeletionIndex(words).findNear(text)).toStrictEqual(slow);
      }),
      { numRuns: 2_000 },
    );
  });
});
