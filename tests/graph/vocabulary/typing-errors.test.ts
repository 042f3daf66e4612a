import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorpusWords } from '#graph/vocabulary/corpus-words.ts';
import { foldPlain } from '#graph/vocabulary/fold-text.ts';
import { createLexicon } from '#graph/vocabulary/lexicon.ts';
import { MUNICIPAL_TOPICS } from '#graph/vocabulary/municipal-topics.ts';
import { parseConceptScheme } from '#graph/vocabulary/parse-concept-scheme.ts';
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

  it.each([
    ['ボランテイア', true],
    ['かんけいじんこお', true],
    ['migraton', true],
    ['関係人工', true],
    ['移住支縁', true],
    ['関係係人口', false],
    ['関人係口', false],
    ['移住支發', false],
  ])('is sure of %s or not: %s', (query, isSure) => {
    expect(errors.find(query).map((error) => error.isSure)).toStrictEqual([isSure]);
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

describe('createTypingErrors on what is asked of municipalities', () => {
  const SEEDS = 'seeds';
  const scheme = parseConceptScheme(readFileSync(join(SEEDS, 'concepts.yaml'), 'utf8'));
  const lines = readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(join(SEEDS, name), 'utf8').split('\n'));
  const typing = createTypingErrors(scheme, { corpus: readCorpusWords(lines, lexicon), lexicon });
  const phrases = MUNICIPAL_TOPICS.flatMap(({ names, everyday, en }) => [...names, ...everyday, ...en]);
  const found = phrases.flatMap((phrase) => typing.find(phrase).map((error) => ({ phrase, ...error })));

  it.each([
    ...[
      '障害児支援',
      '茶業振興',
      '地域猫活動',
      '電子決裁',
      '域学連携',
      '雪崩対策',
      '水道管の地震対策',
      'ラーケーション',
    ],
    ...['外国人向け相談窓口', '高齢者向け住宅', '事業者向け補助金', '移住者向け空き家', '毎年度確かめる'],
    ...['2050年カーボンニュートラル', 'まちなかにぎわい', 'でじたるか', 'ワンストップの窓口', 'Jアラート'],
    ...['police', 'tourist', 'former', 'charge', 'counseling', "children's center", "workers' welfare"],
    ...['community-based care', 'barrier-free city', 'energy-saving', 'citizen-government collaboration'],
  ])('takes nothing in %s for an error', (query) => {
    expect(typing.find(query)).toStrictEqual([]);
  });

  it.each([
    ['コミニュティ', 'コミュニティ'],
    ['ｺﾐｭﾆﾃﾞｨ', 'コミュニティ'],
    ['しゃかいきょういきし', 'しゃかいきょういくし'],
    ['turism', 'tourism'],
    ['関係人工', '関係人口'],
    ['医寮費 無料化', '医療費無料化'],
    ['カーボンニュートラス', 'カーボンニュートラル'],
  ])('reads %s as %s', (query, meant) => {
    const read = typing
      .find(query)
      .filter(({ isSure }) => isSure)
      .reduceRight((text, { start, end, offered }) => text.slice(0, start) + offered + text.slice(end), query);
    expect(read).toBe(meant);
  });

  it('replaces none of their names', () => {
    expect(phrases.length).toBeGreaterThan(11_000);
    expect(found.filter(({ isSure }) => isSure)).toStrictEqual([]);
  });

  it('offers something else for next to none of them', () => {
    expect(found.map(({ phrase, offered }) => `${phrase}→${offered}`)).toStrictEqual(['終活支援→就活支援']);
  });

  it('changes letters alone and keeps as many kanji as are typed where it is sure, whatever is mistyped', () => {
    const signs = (text: string) => foldPlain(text).replace(/\p{L}|ー/gu, '');
    const kanji = (text: string) => foldPlain(text).replace(/[^\p{Script=Han}]/gu, '').length;
    const letter = fc.constantFrom(...Array.from('のをがはアイル人地学校市民者向en'));
    const mistyped = fc
      .tuple(fc.constantFrom(...phrases), fc.nat(12), letter, fc.nat(1))
      .map(([phrase, at, other, taken]) => phrase.slice(0, at) + other + phrase.slice(at + taken));
    fc.assert(
      fc.property(mistyped, (query) => {
        for (const { typed, offered, isSure } of typing.find(query)) {
          expect(signs(offered)).toBe(signs(typed));
          if (isSure) expect(kanji(offered)).toBe(kanji(typed));
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
