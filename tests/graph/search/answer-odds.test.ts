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

/** Probabilities as one of the signals rises from one value to another. */
const rising = (given: AnswerSignals, name: keyof AnswerSignals, [one, other]: readonly [number, number]) =>
  [Math.min(one, other), Math.max(one, other)].map((value) => answeredProbability({ ...given, [name]: value }));

describe('answeredProbability', () => {
  it.each(['grounds', 'company', 'mentioned'] as const)('does not fall with %s', (name) => {
    const known = signals.map((given) => ({ ...given, mentioned: given.mentioned ?? 0 }));
    fc.assert(
      fc.property(known, fc.tuple(share, share), (given, values) => {
        const [less = 1, more = 0] = rising(given, name, values);
        expect(more).toBeGreaterThanOrEqual(less);
      }),
    );
  });

  it.each(['uncovered', 'absent', 'gap'] as const)('does not rise with %s', (name) => {
    const known = signals.map((given) => ({ ...given, uncovered: given.uncovered ?? 0 }));
    fc.assert(
      fc.property(known, fc.tuple(share, share), (given, values) => {
        const [less = 0, more = 1] = rising(given, name, values);
        expect(more).toBeLessThanOrEqual(less);
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
