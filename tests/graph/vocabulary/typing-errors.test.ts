import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorpusWords } from '#graph/vocabulary/corpus-words.ts';
import { createLexicon } from '#graph/vocabulary/lexicon.ts';
import { createTypingErrors } from '#graph/vocabulary/typing-errors.ts';
import { oddText } from '../../support/odd-texts.ts';
import { sampleConcept } from '../../support/sample-concepts.ts';

const concepts = [
  sampleConcept('related', { prefLabel: '関係人口', en: 'Related population', readings: ['かんけいじんこう'] }),
  sampleConcept('migration', { prefLabel: '移住支援', altLabels: ['移住'], en: 'Migration support' }),
];
const lexicon = createLexicon();
const texts = [
  'ボランティア活動の支援',
  '地域共生社会と関係人口',
  'シビックプライドを育てる',
  'コミュニティセンターの整備',
];
const corpus = readCorpusWords(texts, lexicon);
const errors = createTypingErrors(concepts, { corpus, lexicon });
const find = (query: string) => errors.find(query).map(({ typed, offered }) => `${typed}→${offered}`);

describe('createTypingErrors', () => {
  it.each([
    ['関係係人口', ['関係係人口→関係人口']],
    ['関人係口を増やす', ['関人係口→関係人口']],
    ['移住支縁', ['移住支縁→移住支援']],
    ['ボランテイア 移住', ['ボランテイア→ボランティア']],
    ['シビックプライト', ['シビックプライト→シビックプライド']],
    ['コミュニテイセンター', ['コミュニテイセンター→コミュニティセンター']],
    ['地域共正社会', ['地域共正社会→地域共生社会']],
    ['かんけいじんこお', ['かんけいじんこお→かんけいじんこう']],
    ['関係人工の創出', ['関係人工→関係人口']],
    ['地域強制社会', ['地域強制社会→地域共生社会']],
    ['migraton support', ['migraton→migration']],
    ['シビックプライト 関係係人口', ['シビックプライト→シビックプライド', '関係係人口→関係人口']],
  ])('corrects %s', (query, corrected) => {
    expect(find(query)).toStrictEqual(corrected);
  });

  it.each([
    ...['関係人口', '移住支援', '移動支援', '水族館', '人工衛星', '墓地の承継', 'カジノ', 'クレーンの免許'],
    ...['すいぞくかん', 'ほげほげふがふが', 'quantum', 'police', 'populations', '2025年', '橋', '移柱', ''],
  ])('leaves %s alone', (query) => {
    expect(find(query)).toStrictEqual([]);
  });

  it('leaves sentences and paragraphs alone', () => {
    expect(find(`${'移住を支援する。'.repeat(10)}関係係人口`)).toStrictEqual([]);
  });

  it('never corrects what the plans hold', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(20), fc.nat(20), (text, from, length) => {
        expect(find(text.slice(from, from + length))).toStrictEqual([]);
      }),
    );
  });

  it('gives slices of the query from left to right, whatever is typed', () => {
    fc.assert(
      fc.property(oddText(), (query) => {
        const found = errors.find(query);
        for (const { typed, start, end } of found) expect(query.slice(start, end)).toBe(typed);
        const places = found.flatMap(({ start, end }) => [start, end]);
        expect(places).toStrictEqual([...places].sort((a, b) => a - b));
      }),
      { numRuns: 2_000 },
    );
  });
});
