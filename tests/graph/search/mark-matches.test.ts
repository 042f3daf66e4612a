import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markMatches } from '#graph/search/mark-matches.ts';
import { readQueryWords } from '#graph/search/query-words.ts';
import { oddText } from '../../support/odd-texts.ts';

const marks = (query: string, text: string) =>
  markMatches(readQueryWords(query), { title: '', text }).map((match) => match.text);

describe('markMatches', () => {
  it.each([
    ['移住支援', '移住・定住の支援、移住支援事業', ['移住', '支援', '移住支援']],
    ['子どもの居場所', '子供の居場所', ['子供', '居場所']],
    ['空き家', '空家と空き\n家', ['空家', '空き\n家']],
    ['関係人口', '関係人口(※8)を増やす', ['関係人口']],
    ['DX', 'DX推進とMDX', ['DX']],
    ['橋', '橋梁と橋', ['橋', '橋']],
    ['車がない年寄り', '車で行く駐車場', ['車']],
    ['支援を増やす', '支援をする', ['支援']],
    ['助けたい', '助けたい人と手伝いたい人', ['助け']],
    ['ごみ', 'ごみを出す', ['ごみ']],
    ['子育て', '子育てと子育ち', ['子育て', '子育']],
    ['見守りと支え合い', '見守り、支え合う', ['見守り', '支え合']],
    ['引っ越し', '移住', []],
    ['', '移住', []],
  ])('marks for %j in %j %j', (query, text, expected) => {
    expect(marks(query, text)).toStrictEqual(expected);
  });

  it('marks the title before the text', () => {
    expect(markMatches(readQueryWords('移住'), { title: '移住', text: 'また移住' })).toStrictEqual([
      { field: 'title', text: '移住', start: 0, end: 2 },
      { field: 'text', text: '移住', start: 2, end: 4 },
    ]);
  });

  it('gives exact slices, sorted, without overlaps', () => {
    fc.assert(
      fc.property(oddText(10), oddText(30), (query, text) => {
        const matches = markMatches(readQueryWords(query), { title: '', text });
        const slices = matches.map(({ start, end }) => text.slice(start, end));
        expect(slices).toStrictEqual(matches.map((match) => match.text));
        expect(
          matches.filter(({ start, end }, index) => end <= start || start < (matches[index - 1]?.end ?? 0)),
        ).toStrictEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});
