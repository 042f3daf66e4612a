import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildConceptMatcher } from '#graph/vocabulary/concept-matcher.ts';
import { oddText, planText } from '../../support/odd-texts.ts';
import { SAMPLE_CONCEPTS } from '../../support/sample-concepts.ts';

const matcher = buildConceptMatcher(SAMPLE_CONCEPTS);
const found = (text: string) => matcher.match(text).map((match) => `${match.concept}:${match.text}`);

describe('buildConceptMatcher', () => {
  it.each([
    ['AI・デジタル', ['ai:AI']],
    ['ＡＩの利用', ['ai:ＡＩ']],
    ['AID', []],
    ['RAIN', []],
    ['AI DX', ['ai:AI', 'dx:DX']],
    ['DX推進', ['dx:DX推進']],
    ['自治体 DX 推進事業', ['dx:DX 推進']],
    ['16次産業', []],
    ['６次産業化', ['sixth-industry:６次産業化']],
    ['六次産業', ['sixth-industry:六次産業']],
    ['UI ターン(※18)', ['uij-turn:UI ターン']],
    ['空き家バンクと空家', ['vacant-house-bank:空き家バンク', 'vacant-house:空家']],
    ['移住※の支援', ['migration:移住']],
    ['移\n住', ['migration:移\n住']],
    ['子供の遊び場', ['children:子供の遊び場']],
  ])('finds in %j %j', (text, expected) => {
    expect(found(text)).toStrictEqual(expected);
  });

  it('never finds a top concept, but lets its labels keep shorter ones away', () => {
    expect(found('環境と地域社会')).toStrictEqual([]);
    expect(found('農林漁業者と漁業')).toStrictEqual(['fisheries:漁業']);
  });

  it('gives slices of the original, sorted, without overlaps', () => {
    fc.assert(
      fc.property(fc.oneof(planText(), oddText()), (text) => {
        const matches = matcher.match(text);
        const slices = matches.map(({ start, end }) => text.slice(start, end));
        expect(slices).toStrictEqual(matches.map((match) => match.text));
        expect(
          matches.filter(({ start, end }, index) => end <= start || start < (matches[index - 1]?.end ?? 0)),
        ).toStrictEqual([]);
      }),
      { numRuns: 5_000 },
    );
  });
});
