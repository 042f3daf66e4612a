import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLexicon } from '#graph/vocabulary/lexicon.ts';

const lexicon = createLexicon();
const cut = (run: string) => lexicon.cut(run).map(({ text, kind }) => `${text}/${kind}`);

describe('createLexicon', () => {
  it.each([
    ['高齢者支援', ['高齢/word', '者/affix', '支援/word']],
    ['公共交通機関', ['公共/word', '交通/word', '機関/word']],
    ['移住支縁', ['移住/word', '支/unknown', '縁/unknown']],
    ['センタ', ['センタ/word']],
    ['', []],
  ])('cuts %s into %j', (run, pieces) => {
    expect(cut(run)).toStrictEqual(pieces);
  });

  it('reads words as they are read', () => {
    expect(lexicon.cut('有害鳥獣').map(({ readings }) => readings[0])).toStrictEqual(['ゆうがい', 'ちょうじゅう']);
    expect([lexicon.has('水族館'), lexicon.has('水族缶'), lexicon.hasReading('すいぞくかん')]).toStrictEqual([
      true,
      false,
      true,
    ]);
    expect(lexicon.mixed).toContainEqual(['子育て', 'こそだて']);
  });

  it('reads single kanji as its words are read', () => {
    expect(['援', '縁', '發'].map((kanji) => [...lexicon.readingsOf(kanji)])).toStrictEqual([['えん'], ['えん'], []]);
  });

  it('reads all words in hiragana', () => {
    const wrong = lexicon
      .cut('支援対策機関')
      .flatMap(({ readings }) => readings.filter((one) => !/^[ぁ-ゖー]+$/u.test(one)));
    expect(wrong).toStrictEqual([]);
  });

  it('leaves nothing out of a run and adds nothing, whatever the run', () => {
    const kanji = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(kanji, fc.constantFrom('移住', '支援', '者', '市')), { maxLength: 12 }),
        (parts) => {
          const pieces = lexicon.cut(parts.join(''));
          expect(pieces.map(({ text }) => text).join('')).toBe(parts.join(''));
          expect(pieces.every(({ kind, readings }) => (kind === 'unknown') === (readings.length === 0))).toBe(true);
        },
      ),
    );
  });
});
