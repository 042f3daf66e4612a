import { describe, expect, test } from 'vitest';
import { isByHeading, mentionWords } from '../../../../../src/lib/components/unit/mention-words.ts';

const unit = { title: '移住の促進', text: '移住者への支援を行い、関係人口を増やします。' };

describe('mentionWords', () => {
  test('names each word once', () => {
    const evidence = [
      { text: '関係人口', line: 1, start: 11, end: 15 },
      { text: '関係人口', line: 3, start: 4, end: 8 },
    ];
    expect(mentionWords(unit, { by: 'label/1', evidence })).toStrictEqual(['関係人口']);
  });

  test('joins a word that wrapped over two lines', () => {
    const evidence = [
      { text: '関係', line: 1, start: 38, end: 40 },
      { text: '人口', line: 2, start: 0, end: 2 },
    ];
    expect(mentionWords(unit, { by: 'label/1', evidence })).toStrictEqual(['関係人口']);
  });

  test('gives words of a heading as printed, even where the text holds them too', () => {
    const mention = { by: 'section/1', evidence: [{ text: '移住', line: 1, start: 0, end: 2 }] };
    expect(isByHeading(mention)).toBe(true);
    expect(mentionWords(unit, mention)).toStrictEqual(['移住']);
  });

  test('keeps printed words that neither title nor text holds', () => {
    const evidence = [{ text: '定往', line: 1, start: 0, end: 2 }];
    expect(mentionWords(unit, { by: 'label/1', evidence })).toStrictEqual(['定往']);
  });
});
