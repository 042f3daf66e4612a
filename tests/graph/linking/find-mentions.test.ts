import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '#graph/linking/find-mentions.ts';
import type { Evidence, Mention } from '#graph/model/mention.ts';
import { buildConceptMatcher } from '#graph/vocabulary/concept-matcher.ts';
import { planText } from '../../support/odd-texts.ts';
import { SAMPLE_CONCEPTS } from '../../support/sample-concepts.ts';
import { asSectionId, sampleMeasure, sampleParsedPlan, sampleSection } from '../../support/sample-parsed-plan.ts';

const matcher = buildConceptMatcher(SAMPLE_CONCEPTS);
const brief = (mentions: readonly Mention[]) =>
  mentions.map(({ unit, concept, evidence, by }) => `${unit} ${concept} ${by} ${evidence.map(show).join(' ')}`);
const show = ({ text, line, start, end }: Evidence) => `${text}@${line}:${start}-${end}`;

describe('findMentions', () => {
  it('quotes the printed words of title and text, one mention for each concept', () => {
    const plan = sampleParsedPlan(['1 移住支援', '空き家を使い、移住と定住を進める'], {
      measures: [sampleMeasure('m', { title: '移住支援', text: '空き家を使い、移住と定住を進める', lines: [1, 2] })],
    });
    expect(brief(findMentions(plan, matcher))).toStrictEqual([
      'm migration label/1 移住支援@1:2-6 移住@2:7-9 定住@2:10-12',
      'm vacant-house label/1 空き家@2:0-3',
    ]);
  });

  it('looks only at the words of the unit, not at its neighbours in the line', () => {
    const cell = sampleMeasure('m', { title: '見守り', text: '漁業を守る' });
    const plan = sampleParsedPlan(['| 移住支援 | 見守り | 漁業を守る |'], { measures: [cell] });
    expect(brief(findMentions(plan, matcher))).toStrictEqual(['m fisheries label/1 漁業@1:15-17']);
  });

  it('joins words that wrap over lines and keeps footnote marks inside the quotation', () => {
    const plan = sampleParsedPlan(['・UI ター', '  ン(※3)の人に空', ' き家※バンクを知らせる'], {
      measures: [
        sampleMeasure('m', { title: 'UIターンの人に空き家バンクを知らせる', titleOrigin: 'cleaned', lines: [1, 3] }),
      ],
    });
    expect(brief(findMentions(plan, matcher))).toStrictEqual([
      'm uij-turn label/1 UI ター@1:1-6 ン@2:2-3',
      'm vacant-house-bank label/1 空@2:10-11 き家※バンク@3:1-7',
    ]);
  });

  it('quotes what is printed where only a correction makes the word', () => {
    const plan = sampleParsedPlan(['移往支援を行う'], {
      measures: [sampleMeasure('m', { title: '移住支援を行う', titleOrigin: 'cleaned' })],
      corrections: [
        { document: sampleParsedPlan([]).document.id, line: 1, printed: '移往', corrected: '移住', reason: '誤字' },
      ],
    });
    expect(brief(findMentions(plan, matcher))).toStrictEqual(['m migration label/1 移往支援@1:0-4']);
  });

  it('takes nothing from a composed title', () => {
    const plan = sampleParsedPlan(['家を直す。移る人に空きを貸す'], {
      measures: [
        sampleMeasure('m', { title: '空き家の移住', titleOrigin: 'composed', text: '家を直す。移る人に空きを貸す' }),
      ],
    });
    expect(findMentions(plan, matcher)).toStrictEqual([]);
  });

  it('takes the innermost heading that names a concept, unless the unit names it itself', () => {
    const plan = sampleParsedPlan(['移住のまち', '空き家', '方針', '直す', '空き家を直す', '漁業'], {
      sections: [
        sampleSection('s-1', { title: '移住のまち', headingLines: [1, 1] }),
        sampleSection('s-2', { title: '空き家', headingLines: [2, 2], parent: asSectionId('s-1') }),
        sampleSection('s-3', { title: '方針', headingLines: [3, 3], parent: asSectionId('s-2') }),
        sampleSection('s-4', { title: '漁業', headingLines: [6, 6] }),
      ],
      measures: [
        sampleMeasure('a', { title: '直す', lines: [4, 4], section: asSectionId('s-3') }),
        sampleMeasure('b', { title: '空き家を直す', lines: [5, 5], section: asSectionId('s-3') }),
        ...['c', 'd', 'e'].map((id) => sampleMeasure(id, { title: '別', lines: [6, 6], section: asSectionId('s-4') })),
      ],
    });
    expect(brief(findMentions(plan, matcher))).toStrictEqual([
      'a vacant-house section/1 空き家@2:0-3',
      'b vacant-house label/1 空き家@5:0-3',
    ]);
  });

  it('takes nothing from a heading over most units, nor what the title of the plan names', () => {
    const document = { ...sampleParsedPlan([]).document, title: '移住計画' };
    const plan = sampleParsedPlan(['空き家の章', '移住の節', '直す', '住む'], {
      document,
      sections: [
        sampleSection('s-1', { title: '空き家の章', headingLines: [1, 1] }),
        sampleSection('s-2', { title: '移住の節', headingLines: [2, 2], parent: asSectionId('s-1') }),
      ],
      measures: [
        sampleMeasure('a', { title: '直す', lines: [3, 3], section: asSectionId('s-2') }),
        sampleMeasure('b', { title: '住む', lines: [4, 4], section: asSectionId('s-1') }),
      ],
    });
    expect(findMentions(plan, matcher)).toStrictEqual([]);
  });

  it('gives exact evidence without overlaps, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          planText(10).map((line) => line.replaceAll('\n', ' ')),
          { minLength: 1, maxLength: 5 },
        ),
        (lines) => {
          const text = lines.join('\n');
          const plan = sampleParsedPlan(lines, {
            measures: [sampleMeasure('m', { title: lines[0] ?? '', text, lines: [1, lines.length] })],
          });
          const evidence = findMentions(plan, matcher).flatMap((mention) => mention.evidence);
          expect(evidence.map(({ line, start, end }) => lines[line - 1]?.slice(start, end))).toStrictEqual(
            evidence.map((one) => one.text),
          );
          const crossing = evidence.filter((one, index) =>
            evidence.some(
              (other, place) =>
                place > index && one.line === other.line && one.start < other.end && other.start < one.end,
            ),
          );
          expect(crossing).toStrictEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of the units', () => {
    const lines = ['移住支援', '空き家バンク', '漁業とドローン'];
    const measures = lines.map((title, index) => sampleMeasure(`m${index}`, { title, lines: [index + 1, index + 1] }));
    const sorted = (list: readonly Mention[]) => brief(list).sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(measures, { minLength: 3 }), (shuffled) => {
        const found = findMentions(sampleParsedPlan(lines, { measures: shuffled }), matcher);
        expect(sorted(found)).toStrictEqual(sorted(findMentions(sampleParsedPlan(lines, { measures }), matcher)));
      }),
    );
  });
});
