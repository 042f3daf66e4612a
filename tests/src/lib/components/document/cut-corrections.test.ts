import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '#graph/model/correction.ts';
import type { DocumentId } from '#graph/model/ids.ts';
import { cutCorrections } from '../../../../../src/lib/components/document/cut-corrections.ts';

const correctionOf = (printed: string): Correction => ({
  document: 'd-aaaaaaaaaaaa' as DocumentId,
  line: 1,
  printed,
  corrected: '正',
  reason: 'misread',
});

describe('cutCorrections', () => {
  it('marks every place that a correction names', () => {
    const correction = correctionOf('子育で');
    expect(cutCorrections('・子育で期の子育で支援', [correction])).toStrictEqual([
      { text: '・', correction: null },
      { text: '子育で', correction },
      { text: '期の', correction: null },
      { text: '子育で', correction },
      { text: '支援', correction: null },
    ]);
  });

  it('loses no character, whatever the corrections', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ア'), maxLength: 20 });
    fc.assert(
      fc.property(text, fc.array(text.map(correctionOf), { maxLength: 4 }), (line, corrections) => {
        const parts = cutCorrections(line, corrections);
        expect(parts.map((part) => part.text).join('')).toBe(line);
        const between = parts.filter(({ correction }) => correction === null);
        const printed = corrections.map((correction) => correction.printed).filter((words) => words !== '');
        expect(between.filter((part) => printed.some((words) => part.text.includes(words)))).toStrictEqual([]);
      }),
    );
  });
});
