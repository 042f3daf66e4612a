import { describe, expect, test } from 'vitest';
import { nearQuote } from '../../../../../src/lib/components/unit/near-quote.ts';

describe('nearQuote', () => {
  test('marks the sentence and tells with … that text stands before and after it', () => {
    const text = '相談を受けます。移住を支えます。催しを開きます。';
    expect(nearQuote({ unit: { text }, sentence: '移住を支えます。' })).toStrictEqual({
      text: '…移住を支えます。…',
      marks: [{ kind: 'near', start: 1, end: 9 }],
    });
  });

  test('gives nothing where no sentence is near', () => {
    expect(nearQuote({ unit: { text: '移住' }, sentence: null })).toBeNull();
  });

  test('marks a sentence that the text does not hold as a whole', () => {
    expect(nearQuote({ unit: { text: '' }, sentence: '移住の促進' })).toStrictEqual({
      text: '移住の促進',
      marks: [{ kind: 'near', start: 0, end: 5 }],
    });
  });
});
