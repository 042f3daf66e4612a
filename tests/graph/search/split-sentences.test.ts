import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '#graph/search/split-sentences.ts';
import { oddText } from '../../support/odd-texts.ts';

const texts = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it.each([
    ['相談に応じます。家を貸します。', ['相談に応じます。', '家を貸します。']],
    ['「来て。」と言う。はい!', ['「来て。」', 'と言う。', 'はい!']],
    ['We help. You move in 2.5 years.', ['We help.', 'You move in 2.5 years.']],
    ['一行目\n\n二行目', ['一行目', '二行目']],
    ['助成します ・相談します', ['助成します', '・相談します']],
    ['移住・定住', ['移住・定住']],
    ['。。 ・ \n', []],
    ['', []],
  ])('cuts %j into %j', (text, expected) => {
    expect(texts(text)).toStrictEqual(expected);
  });

  it('loses no letter and gives exact offsets', () => {
    fc.assert(
      fc.property(oddText(), (text) => {
        const sentences = splitSentences(text);
        expect(sentences.map(({ start, end }) => text.slice(start, end))).toStrictEqual(texts(text));
        const letters = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(texts(text).join(''))).toBe(letters(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is linear', () => {
    const began = performance.now();
    splitSentences(`${'。」'.repeat(50_000)}${' '.repeat(50_000)}`);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
