import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absentWords } from '#graph/vocabulary/absent-words.ts';
import { readCorpusWords } from '#graph/vocabulary/corpus-words.ts';
import { foldPlain } from '#graph/vocabulary/fold-text.ts';
import { createLexicon } from '#graph/vocabulary/lexicon.ts';

const lexicon = createLexicon();
const text = '商店街の経営を支援し、施設の改善を進める。サービスの向上。ＤＸ推進。コミュニティバスの運行';
const plans = foldPlain(text);
const known = {
  corpus: { ...readCorpusWords([text], lexicon), readings: new Map([['しょうてんがい', '商店街']]) },
  lexicon,
  isEnglish: (word: string) => word === 'support',
};
const absent = (query: string) => absentWords(query, known);

describe('absentWords', () => {
  it.each([
    ['水族館の経営改善', ['水族館']],
    ['ドローンによる支援', ['ドローン']],
    ['Ｄｒｏｎｅ drone DX の支援', ['Ｄｒｏｎｅ', 'drone']],
    ['drone support by drone for DX', ['drone', 'for']],
    ['店の口コミ', ['コミ']],
    ['バスの運行', []],
    ['橋', ['橋']],
    ['橋や道', []],
    ['農家の跡継ぎを引き合わせる', ['農家']],
    ['農家が間引かれる', ['農家']],
    ['農家からの支援', ['農家']],
    ['農家か', ['農家']],
    ['サ－ビスの改善', []],
    ['商店街の経営', []],
    ['すいぞくかん', ['すいぞくかん']],
    ['しょうてんがい', []],
    ['しょうてんがいのけいえいをたすける', []],
    ['ごみをへらす', []],
    ['すすめる', ['すすめる']],
    ['すすめる計画', ['計画']],
    ['', []],
  ])('gives of %j what the plans do not hold', (query, words) => {
    expect(absent(query)).toStrictEqual(words);
  });

  it('gives only stretches of the query that the plans do not hold', () => {
    const pieces = fc.constantFrom(
      '水族館',
      '経営',
      'の',
      'ドローン',
      'サービス',
      'を',
      '改善',
      ' ',
      'abc',
      '１',
      '橋',
      '新',
    );
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        (query) => {
          for (const word of absent(query)) {
            expect(query).toContain(word);
            expect(plans).not.toContain(foldPlain(word));
          }
        },
      ),
    );
  });
});
