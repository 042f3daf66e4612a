import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLabelTrie, type LabelMatch } from '#graph/vocabulary/label-trie.ts';

/** Every occurrence of every label, longest first, taken while free: slow and obvious. */
function oracle(labels: readonly string[], text: string): readonly LabelMatch[] {
  const all = Array.from(text).flatMap((_, start) =>
    labels.flatMap((label, index) =>
      label !== '' && labels.indexOf(label) === index && text.startsWith(label, start)
        ? [{ label: index, start, end: start + label.length }]
        : [],
    ),
  );
  const kept: LabelMatch[] = [];
  for (const match of all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

describe('createLabelTrie', () => {
  it('prefers the longer label wherever it begins', () => {
    const trie = createLabelTrie(['空家', '家バンク', '空家バンク']);
    expect(trie.findLongest('空家バンクと空家')).toStrictEqual([
      { label: 2, start: 0, end: 5 },
      { label: 0, start: 6, end: 8 },
    ]);
  });

  it('falls back to a shorter label where the longer one is not allowed', () => {
    const trie = createLabelTrie(['移住', '移住支援']);
    const isShort = ({ start, end }: LabelMatch): boolean => end - start < 4;
    expect(trie.findLongest('移住支援', isShort)).toStrictEqual([{ label: 0, start: 0, end: 2 }]);
  });

  it('finds what trying every label everywhere finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 4 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 8 }), text, (labels, searched) => {
        expect(createLabelTrie(labels).findLongest(searched)).toStrictEqual(oracle(labels, searched));
      }),
      { numRuns: 1_000 },
    );
  });
});
