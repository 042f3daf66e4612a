import { describe, expect, it } from 'vitest';
import type { MunicipalityCode } from '#graph/model/ids.ts';
import { readScope } from '#graph/operations/read-scope.ts';

const loaded = [
  { code: '000003' as MunicipalityCode, name: '鶴岡市', prefecture: '山形県' },
  { code: '000002' as MunicipalityCode, name: '小美玉市', prefecture: '茨城県' },
  { code: '000001' as MunicipalityCode, name: '本庄市', prefecture: '埼玉県' },
  { code: '000004' as MunicipalityCode, name: '上里町', prefecture: '埼玉県' },
  { code: '000005' as MunicipalityCode, name: '川場村', prefecture: '群馬県' },
  { code: '000006' as MunicipalityCode, name: '港区', prefecture: '東京都' },
];
const scope = (text: string) => {
  const { municipalities, text: rest } = readScope({ text }, loaded);
  return [municipalities.map(({ name }) => name).join('+'), rest];
};

describe('readScope', () => {
  it.each([
    ['本庄市の子育て', '本庄市', '子育て'],
    ['鶴岡市と小美玉市の移住施策の違い', '小美玉市+鶴岡市', '移住施策の違い'],
    ['デジタル化 本庄市', '本庄市', 'デジタル化'],
    ['移住支援', '', '移住支援'],
    ['本庄市', '', '本庄市'],
    ['本庄市の', '', '本庄市の'],
    ['札幌市の雪', '', '札幌市の雪'],
    ['山形県鶴岡市の移住支援', '鶴岡市', '移住支援'],
    ['移住支援 山形県の鶴岡市', '鶴岡市', '移住支援'],
    ['山形県の移住支援', '', '山形県の移住支援'],
    ['山形県鶴岡市', '', '山形県鶴岡市'],
    ['秋田県本庄市の雪', '', '秋田県本庄市の雪'],
    ['北本庄市の雪', '', '北本庄市の雪'],
    ['北本庄市と鶴岡市の雪', '鶴岡市', '北本庄市と 雪'],
  ])('reads %j as %j and %j', (text, names, rest) => {
    expect(scope(text)).toStrictEqual([names, rest]);
  });

  it.each([
    ['小美玉市民活動', '小美玉市 市民活動'],
    ['小美玉市民サービス', '小美玉市 市民サービス'],
    ['本庄市民の定住意向', '本庄市 市民の定住意向'],
    ['鶴岡市議会', '鶴岡市 市議会'],
    ['鶴岡市場', '鶴岡市 市場'],
    ['鶴岡市役所の窓口', '鶴岡市 市役所の窓口'],
    ['鶴岡市立図書館', '鶴岡市 市立図書館'],
    ['鶴岡市街地の活性化', '鶴岡市 市街地の活性化'],
    ['山形県鶴岡市民の健康', '鶴岡市 市民の健康'],
    ['移住 鶴岡市外から', '移住 鶴岡市 市外から'],
    ['本庄市民と鶴岡市民の意識', '本庄市 市民と鶴岡市 市民の意識'],
    ['本庄市長期計画', '本庄市 長期計画'],
    ['本庄市外国人支援', '本庄市 外国人支援'],
    ['本庄市にぎわい創出', '本庄市 にぎわい創出'],
    ['上里町民の健康', '上里町 町民の健康'],
    ['川場村民の健康', '川場村 村民の健康'],
    ['港区民の健康', '港区 区民の健康'],
  ])('reads %j as %j', (text, spaced) => {
    const [names, rest] = scope(text);
    expect(names).not.toBe('');
    expect([names, rest]).toStrictEqual(scope(spaced));
  });

  it.each([
    [{ text: '本庄市', quoted: ['子育て'] }, '本庄市', '子育て'],
    [{ text: '移住', quoted: ['本庄市の窓口', '相談'] }, '', '移住 本庄市の窓口 相談'],
    [{ text: '', quoted: ['本庄市'] }, '', '本庄市'],
    [{ text: '本庄市', quoted: [] }, '', '本庄市'],
  ])('takes %j as %j and %j: what is quoted names no municipality', (asked, names, rest) => {
    const { municipalities, text } = readScope(asked, loaded);
    expect([municipalities.map(({ name }) => name).join('+'), text]).toStrictEqual([names, rest]);
  });

  it.each([
    ['本庄市以外の観光', { names: [], except: ['本庄市'], rest: '観光' }],
    ['本庄市を除く観光', { names: [], except: ['本庄市'], rest: '観光' }],
    ['観光(本庄市は除く)', { names: [], except: ['本庄市'], rest: '観光( )' }],
    ['本庄市ではない自治体の観光', { names: [], except: ['本庄市'], rest: '自治体の観光' }],
    ['鶴岡市と本庄市以外の観光', { names: [], except: ['鶴岡市', '本庄市'], rest: '観光' }],
    ['本庄市でなく鶴岡市の観光', { names: ['鶴岡市'], except: ['本庄市'], rest: '観光' }],
    ['本庄市ではなく鶴岡市の観光', { names: ['鶴岡市'], except: ['本庄市'], rest: '観光' }],
    ['鶴岡市の観光 本庄市以外', { names: ['鶴岡市'], except: ['本庄市'], rest: '観光' }],
    ['埼玉県本庄市以外の観光', { names: [], except: ['埼玉県本庄市'], rest: '観光' }],
    ['本庄市以外', { names: [], except: ['本庄市'], rest: '' }],
    ['本庄市民以外の利用', { names: ['本庄市'], except: [], rest: '市民以外の利用' }],
    ['本庄市の除雪', { names: ['本庄市'], except: [], rest: '除雪' }],
    ['札幌市以外の観光', { names: [], except: [], rest: '札幌市以外の観光' }],
  ])('reads %j as %j', (text, expected) => {
    const { municipalities, except, text: rest } = readScope({ text }, loaded);
    expect({ names: municipalities.map(({ name }) => name), except, rest }).toStrictEqual(expected);
  });

  it('leaves pasted paragraphs alone: the city they name is where they come from', () => {
    const paragraph = `本庄市では、${'移住を支えます。'.repeat(20)}`;
    expect(scope(paragraph)).toStrictEqual(['', paragraph]);
  });
});
