import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entityTag, isNamed } from '../../../../src/lib/server/entity-tag.server.ts';

describe('entityTag', () => {
  test('equal facts have one tag, others another', () => {
    const facts = fc.array(fc.string(), { maxLength: 4 });
    fc.assert(
      fc.property(
        facts,
        facts,
        (a, b) => (entityTag(a) === entityTag(b)) === (JSON.stringify(a) === JSON.stringify(b)),
      ),
    );
  });
});

describe('isNamed', () => {
  const tag = entityTag(['a']);

  test.each([
    [tag, true],
    [`W/${tag}`, true],
    [`"other", ${tag}`, true],
    [`"other",W/${tag}`, true],
    ['"other"', false],
    ['', false],
    [null, false],
    // A star stands for whatever is there; whether anything is, only the answer tells.
    ['*', false],
  ])('by %s: %s', (header, named) => {
    expect(isNamed(tag, header)).toBe(named);
  });
});
