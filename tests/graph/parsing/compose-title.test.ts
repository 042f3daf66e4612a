import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeTitle } from '#graph/parsing/compose-title.ts';
import { SAMPLE_NAMES, samplePlan } from './support/sample-plans.ts';
import { cut } from './support/lines.ts';

describe('composeTitle', () => {
  it.each([
    ['市民の文化活動を支援します。', '市民の文化活動の支援'],
    ['関係機関と連携し、登下校時の見守り活動等の取組を推進します。', '登下校時の見守り活動等の取組の推進'],
    ['転入者への加入の呼びかけを行う等、会員確保に向けた取組を推進します。', '転入者への加入の呼びかけ'],
    ['地域の交通について、先進事例等の情報提供により支援します。', '地域の交通の支援'],
    ['公民館の使用料について、減免率の引下等の検討を行います。', '公民館の使用料の減免率の引下等の検討'],
    ['公園や広場について、市民の活動の場となるように必要な整備を行います。', '公園や広場の整備'],
    ['見守り活動の輪が広げられるよう支援します。', '見守り活動の輪の支援'],
    ['結婚を後押しする環境の醸成に努めます。', '結婚を後押しする環境の醸成'],
    ['評価できる仕組を整え、進行管理を行います。', '評価できる仕組を整え、進行管理'],
    ['各地区に生活支援員を配置します。', '各地区に生活支援員を配置'],
    ['みんなで歩く。', 'みんなで歩く'],
  ])('composes the title of %j', (text, title) => {
    expect(composeTitle(cut(text)).text).toBe(title);
  });

  it('uses no word that the item does not hold, and no more than 36 characters', () => {
    const word = fc.constantFrom(
      '地域',
      '支援',
      'を',
      'に',
      '、',
      'し',
      'します',
      '。',
      '行い',
      'について',
      'の',
      '「',
      '」',
      '推進',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const text = words.join('');
        const title = composeTitle(cut(text));
        expect(title.text.length).toBeLessThanOrEqual(36);
        for (const run of title.runs) expect(text.slice(run.start, run.end)).toBe(run.text);
        const joiners = title.text.length - title.runs.reduce((sum, run) => sum + run.text.length, 0);
        expect(joiners).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('gives every composed title of the samples between 8 and 36 characters', () => {
    const titles = SAMPLE_NAMES.map(samplePlan).flatMap(({ measures, predecessors }) => [
      ...measures.filter(({ titleOrigin }) => titleOrigin === 'composed'),
      ...predecessors,
    ]);
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.map(({ title }) => title).filter(({ length }) => length < 8 || length > 36)).toStrictEqual([]);
  });
});
