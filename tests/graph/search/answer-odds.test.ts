import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_FEATURES, answeredProbability, answerFeatures, type AnswerSignals } from '#graph/search/answer-odds.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const signals: fc.Arbitrary<AnswerSignals> = fc.record({
  grounds: fc.double({ min: 0.01, max: 3, noNaN: true }),
  company: share,
  mentioned: fc.option(share),
  uncovered: fc.option(share),
  absent: share,
  gap: share,
});

describe('answeredProbability', () => {
  it.each([
    ['rises', 'grounds', 1],
    ['rises', 'company', 1],
    ['rises', 'mentioned', 1],
    ['falls', 'uncovered', -1],
    ['falls', 'absent', -1],
    ['falls', 'gap', -1],
  ] as const)('never but %s with %s', (_, name, way) => {
    fc.assert(
      fc.property(signals, share, share, (given, one, other) => {
        const [less = 0, more = 0] = [Math.min(one, other), Math.max(one, other)].map((value) =>
          answeredProbability({ ...given, [name]: value }),
        );
        expect(way * (more - less)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is 0 where nothing speaks for the unit', () => {
    const nothing = { grounds: 0, company: 1, mentioned: 1, uncovered: 0, absent: 0, gap: -1 };
    expect(answeredProbability(nothing)).toBe(0);
  });

  it('goes by grounds alone where it is not known what of the query is missing', () => {
    fc.assert(
      fc.property(signals, ({ grounds, ...others }) => {
        const bare = { grounds, company: 0, mentioned: null, uncovered: null, absent: 0, gap: 0 };
        expect(answeredProbability({ grounds, ...others, uncovered: null })).toBe(answeredProbability(bare));
      }),
    );
  });
});

describe('answerFeatures', () => {
  it('gives one number for each name, in their order', () => {
    const given = { grounds: 1, company: 0.5, mentioned: 0.25, uncovered: 0.2, absent: 0.4, gap: 0.5 };
    const features = answerFeatures(given);
    expect(ANSWER_FEATURES.map((name, index) => [name, features[index]])).toStrictEqual([
      ['grounds', 1],
      ['company', 0.5],
      ['mentioned', 0.25],
      ['uncovered', 0.2],
      ['absent', 0.4],
      ['gap', 0.5],
      ['both', 0.2],
    ]);
  });
});
