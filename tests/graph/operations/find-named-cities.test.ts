import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MunicipalityCode } from '#graph/model/ids.ts';
import { findNamedCities } from '#graph/operations/find-named-cities.ts';
import { foldCityName } from '#graph/vocabulary/fold-city-name.ts';
import { oddText } from '../../support/odd-texts.ts';

const city = (name: string, index: number, prefecture = '県') => ({
  ...{ code: String(index).padStart(6, '0') as MunicipalityCode, name, prefecture },
});
const found = (text: string, names: readonly string[]) =>
  findNamedCities(
    text,
    names.map((name, index) => city(name, index)),
  ).map(({ start, end }) => text.slice(start, end));

describe('findNamedCities', () => {
  it.each([
    ['本庄市の子育て', ['本庄市']],
    ['子育て 本庄市', ['本庄市']],
    ['子育て(本庄市)', ['本庄市']],
    ['DX本庄市', ['本庄市']],
    ['鶴岡市本庄市の比較', ['鶴岡市', '本庄市']],
    ['鶴岡市や本庄市、及び本庄市', ['鶴岡市', '本庄市', '本庄市']],
    ['住みやすい本庄市', ['本庄市']],
    ['選ばれる本庄市', ['本庄市']],
    ['シティプロモーションは本庄市', ['本庄市']],
    ['デジタル本庄市', ['本庄市']],
    ['東本庄市の観光', []],
    ['いち本庄市の観光', []],
    ['本庄の観光', []],
    ['', []],
  ])('finds in %j the names %j', (text, expected) => {
    expect(found(text, ['鶴岡市', '本庄市'])).toStrictEqual(expected);
  });

  it.each([
    ['東広島市 観光', ['広島市'], []],
    ['東広島市 観光', ['広島市', '東広島市'], ['東広島市']],
    ['大津市の移住支援', ['津市'], []],
    ['大津市と津市の移住支援', ['津市', '大津市'], ['大津市', '津市']],
    ['四国中央市の産業', ['中央市'], []],
    ['南アルプス市の自然', ['アルプス市'], []],
    ['デジタルさくら市', ['さくら市'], ['さくら市']],
    ['住みたいの町', ['いの町'], []],
    ['観光はいの町', ['いの町'], ['いの町']],
    ['マニセコ町', ['ニセコ町'], []],
    ['大町町の農業', ['大町', '大町町'], ['大町町']],
  ])('of %j with %j loaded takes %j, the longest that begins as a word', (text, loaded, expected) => {
    expect(found(text, loaded)).toStrictEqual(expected);
  });

  it.each(['龍ケ崎市', '龍ヶ崎市', '龍が崎市', '竜ケ崎市'])('knows 龍ケ崎市 and 龍ヶ崎市 written as %s', (written) => {
    expect(found(`${written}の移住`, ['龍ケ崎市'])).toStrictEqual([written]);
    expect(found(`${written}の移住`, ['龍ヶ崎市'])).toStrictEqual([written]);
  });

  it('takes が before a name for the particle it is there', () => {
    expect(found('進めるのが本庄市', ['本庄市'])).toStrictEqual(['本庄市']);
  });

  it('gives every municipality of a name', () => {
    const both = [city('府中市', 1, '東京都'), city('府中市', 2, '広島県')];
    const [first] = findNamedCities('府中市の観光', [...both, city('調布市', 3)]);
    expect(first?.municipalities).toStrictEqual(both);
  });

  it.each([
    ['東京都府中市の観光', '東京都府中市', ['東京都']],
    ['観光 広島県 府中市', '広島県 府中市', ['広島県']],
    ['広島県の府中市', '広島県の府中市', ['広島県']],
    ['広島県と府中市', '府中市', ['東京都', '広島県']],
  ])('tells municipalities of one name apart by the prefecture: %j', (text, place, prefectures) => {
    const loaded = [city('府中市', 1, '東京都'), city('府中市', 2, '広島県'), city('調布市', 3, '東京都')];
    const named = findNamedCities(text, loaded);
    expect(named.map(({ start, end }) => text.slice(start, end))).toStrictEqual([place]);
    expect(named[0]?.municipalities.map(({ prefecture }) => prefecture)).toStrictEqual(prefectures);
  });

  it.each([
    ['埼玉県児玉郡上里町の農業', ['埼玉県児玉郡上里町']],
    ['児玉郡 上里町の農業', ['児玉郡 上里町']],
    ['移住支援児玉郡上里町', []],
    ['津市児玉郡上里町', ['津市', '児玉郡上里町']],
    ['千葉県上里町の農業', []],
    ['埼玉県の農業', []],
    ['北埼玉県上里町', []],
  ])('takes in %j the prefecture and the county to the name: %j', (text, expected) => {
    const loaded = [city('上里町', 1, '埼玉県'), city('津市', 2, '三重県'), city('鴨川市', 3, '千葉県')];
    expect(findNamedCities(text, loaded).map(({ start, end }) => text.slice(start, end))).toStrictEqual(expected);
  });

  it('gives slices that are the name of each of their municipalities, in order and apart, whatever the text', () => {
    const names = ['鶴岡市', '岡市', 'ヶ市', 'さくら市', '市町', '$(市'];
    const loaded = names.map((name, at) => city(name, at, ''));
    const piece = fc.oneof(fc.constantFrom(...names, 'の', '市', '民', ' ', 'が'), oddText(3));
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('').normalize('NFKC'));
    fc.assert(
      fc.property(text, (asked) => {
        let done = 0;
        for (const { start, end, municipalities } of findNamedCities(asked, loaded)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(municipalities.map(({ name }) => foldCityName(name))).toStrictEqual([
            foldCityName(asked.slice(start, end)),
          ]);
          done = end;
        }
      }),
      { numRuns: 300, seed: 20_261_122 },
    );
  });
});
