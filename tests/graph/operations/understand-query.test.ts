import { describe, expect, it } from 'vitest';
import { searchUnits } from '#graph/operations/search-units.ts';
import type { SearchResult } from '#graph/search/search-hit.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

const graph = useSampleGraph();

const search = (text: string) => searchUnits(graph, { text, limit: 20, mode: 'all' });
const ids = ({ hits }: SearchResult) => hits.map(({ id }) => id);

describe('understandQuery', () => {
  it('goes on with the word that was meant where the typed one names nothing', async () => {
    const result = await search('ボランテイア活動');
    expect(result.corrections).toStrictEqual([
      { typed: 'ボランテイア活動', offered: 'ボランティア活動', query: 'ボランティア活動', used: true },
    ]);
    expect(ids(result)).toStrictEqual(ids(await search('ボランティア活動')));
  });

  it('only offers it where the query names a concept as it is', async () => {
    const result = await search('本庄市の移住支縁 -空き家');
    expect(result.corrections).toStrictEqual([
      { typed: '移住支縁', offered: '移住支援', query: '本庄市の移住支援 -空き家', used: false },
    ]);
    expect(result.understood[0]?.words).toStrictEqual(['移住']);
  });

  it('never corrects what is quoted, known, or stands in the plans', async () => {
    for (const text of [
      '"ボランテイア活動"',
      'ボランティア活動',
      '水族館',
      '本庄早稲田',
      '伊豆の国市',
      'すいぞくかん',
    ]) {
      expect((await search(text)).corrections).toStrictEqual([]);
    }
  });

  it('goes on with what is typed where a kanji more, less or other makes another word', async () => {
    for (const text of ['障害児支援', '茶業振興', '地域猫活動', '電子決裁', '域学連携', '高齢者向け住宅', 'police']) {
      expect((await search(text)).corrections).toStrictEqual([]);
    }
    expect((await search('終活支援')).corrections).toStrictEqual([
      { typed: '終活支援', offered: '就活支援', query: '就活支援', used: false },
    ]);
  });

  it('goes on with the word that is read alike', async () => {
    const result = await search('関係人工');
    expect(result.corrections).toStrictEqual([
      { typed: '関係人工', offered: '関係人口', query: '関係人口', used: true },
    ]);
    expect(ids(result)).toStrictEqual(ids(await search('関係人口')));
  });

  it('goes on with what it is sure of and only offers the rest', async () => {
    const { corrections } = await search('コミニュティ 情報發信');
    expect(corrections).toStrictEqual([
      { typed: 'コミニュティ', offered: 'コミュニティ', query: 'コミュニティ 情報發信', used: true },
      { typed: '情報發信', offered: '情報発信', query: 'コミニュティ 情報発信', used: false },
    ]);
  });

  it('finds errors in half-width kana, beside the name of a city too', async () => {
    const found = async (text: string) => (await search(text)).corrections;
    const meant = { offered: 'コミュニティ', used: true };
    expect(await found('ｺﾐｭﾆﾃﾞｨ')).toStrictEqual([{ ...meant, typed: 'ｺﾐｭﾆﾃﾞｨ', query: 'コミュニティ' }]);
    for (const text of ['本庄市 ｺﾐｭﾆﾃﾞｨ', '本庄市 コミュニディ']) {
      expect(await found(text)).toStrictEqual([{ ...meant, typed: 'コミュニディ', query: '本庄市 コミュニティ' }]);
    }
    expect(await found('本庄市 "ｺﾐｭﾆﾃﾞｨ"')).toStrictEqual([]);
  });

  it('names the words that the plans neither hold nor meet in other words', async () => {
    const absent = async (text: string) => (await search(text)).absent;
    expect(await absent('水族館の経営改善')).toStrictEqual(['水族館']);
    expect(await absent('空港の誘致')).toStrictEqual(['空港']);
    expect(await absent('引っ越しの支援')).toStrictEqual([]);
    expect(await absent('ボランテイア活動')).toStrictEqual([]);
    expect(await absent('child care')).toStrictEqual([]);
    expect(await absent('aquarium ticket prices')).toStrictEqual(['aquarium']);
  });

  it('finds words of the plans by their readings', async () => {
    for (const [kana, written] of [
      ['がっこうきゅうしょく', '学校給食'],
      ['チイキカツドウ', '地域活動'],
      ['こうれいしゃのみまもり', '高齢者の見守り'],
    ] as const) {
      const result = await search(kana);
      expect(result.hits.length).toBeGreaterThan(0);
      expect(ids(result)).toStrictEqual(ids(await search(written)));
    }
  });
});
