import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildQueryConcepts } from '#graph/vocabulary/query-concepts.ts';
import { oddText } from '../../support/odd-texts.ts';
import { SAMPLE_CONCEPTS } from '../../support/sample-concepts.ts';

const reader = buildQueryConcepts(SAMPLE_CONCEPTS);
const named = (query: string) =>
  reader.understand(query).concepts.map(({ concept, words }) => `${concept}:${words.join('+')}`);

describe('buildQueryConcepts', () => {
  it.each([
    ['移住支援', ['migration:移住支援']],
    ['移住と定住', ['migration:移住+定住']],
    ['いじゅう', ['migration:いじゅう']],
    ['イジュウ', ['migration:イジュウ']],
    ['ｲｼﾞｭｳ', ['migration:ｲｼﾞｭｳ']],
    ['いじゅうしえんのまど', ['migration:いじゅうしえん']],
    ['どろーん', ['drone:どろーん']],
    ['ふいじゅう', []],
    ['空き家バンク', ['vacant-house-bank:空き家バンク']],
    ['vacant houses', ['vacant-house:vacant houses']],
    ['Vacant House Banks in towns', ['vacant-house-bank:Vacant House Banks']],
    ['MIGRATION and settlements', ['migration:MIGRATION and settlements']],
    ['immigration and settlement', []],
    ['drone', ['drone:drone']],
    ['', []],
  ])('understands %j as %j', (query, expected) => {
    expect(named(query)).toStrictEqual(expected);
  });

  it('takes a top concept only from a query that is nothing but its label or reading', () => {
    expect(named('環境')).toStrictEqual(['society:環境']);
    expect(named('ちいきしゃかい')).toStrictEqual(['society:ちいきしゃかい']);
    expect(named('子育ての環境')).toStrictEqual([]);
  });

  it('writes readings out as labels, for words and meaning', () => {
    expect(reader.understand('いじゅうのはなし').rewritten).toBe('移住・定住の促進のはなし');
    expect(reader.understand('チイキシャカイ').rewritten).toBe('地域社会');
    expect(reader.understand('移住').rewritten).toBe('移住');
  });

  it('names words that stand in the query, whatever is typed', () => {
    fc.assert(
      fc.property(oddText(), (query) => {
        const words = reader.understand(query).concepts.flatMap((concept) => concept.words);
        expect(words.filter((word) => !query.includes(word))).toStrictEqual([]);
      }),
      { numRuns: 5_000 },
    );
  });
});
