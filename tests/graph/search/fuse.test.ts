import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_FLOOR, bandOf } from '#graph/search/band-of.ts';
import { calibrate, type CalibrationCurve } from '#graph/search/calibrate.ts';
import { fuse } from '#graph/search/fuse.ts';
import type { Signals } from '#graph/search/signals.ts';
import { UNIT_KINDS } from '#graph/model/unit.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const cosine = fc.double({ min: -1, max: 1, noNaN: true });
const signals: fc.Arbitrary<Signals> = fc.record({
  words: fc.option(fc.record({ title: share, headings: share, bm25: share })),
  meaning: fc.option(fc.record({ unit: cosine, sentence: cosine })),
  concepts: fc.option(share),
  nearness: fc.option(fc.record({ profile: share, mentioned: share })),
  familiarity: share,
  subject: share,
  named: share,
  uncovered: fc.option(share),
  absent: share,
  gap: cosine,
  company: share,
});

const NOTHING: Signals = {
  words: null,
  meaning: null,
  concepts: null,
  nearness: null,
  familiarity: 1,
  subject: 0,
  named: 0,
  uncovered: null,
  absent: 0,
  gap: 0,
  company: 0,
};
const ALL_WORDS = { title: 1, headings: 1, bm25: 1 };

describe('fuse', () => {
  it('gives nothing for nothing', () => {
    expect(fuse(NOTHING, 'measure')).toStrictEqual({
      ...{ score: 0, answered: 0, lexical: 0, semantic: 0 },
      evidence: 0,
      answer: { grounds: 0, company: 0, mentioned: null, uncovered: null, absent: 0, gap: 0 },
    });
  });

  it('calls it strong when words, meaning and concepts agree', () => {
    const { score } = fuse(
      { ...NOTHING, words: ALL_WORDS, meaning: { unit: 0.6, sentence: 0.7 }, concepts: 1 },
      'measure',
    );
    expect(bandOf(score)).toBe('strong');
  });

  it('refuses the meaning and the words that any query has with something', () => {
    const words = { title: 0, headings: 0.3, bm25: 1 };
    const near = {
      meaning: { unit: 0.15, sentence: 0.2 },
      nearness: { profile: 0.25, mentioned: 0.1 },
      uncovered: 0.3,
      gap: 0.15,
    };
    expect(fuse({ ...NOTHING, ...near, words }, 'measure').answered).toBeLessThan(ANSWER_FLOOR);
  });

  it('answers a query the more the more of its city comes near to it, and ranks by the unit alone', () => {
    fc.assert(
      fc.property(signals, share, share, (given, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((company) =>
          fuse({ ...given, company }, 'measure'),
        );
        expect(more?.answered).toBeGreaterThanOrEqual(less?.answered ?? 1);
        expect(more?.score).toBe(less?.score);
      }),
    );
  });

  it('does not ask a scheme that knows nothing of the texts', () => {
    fc.assert(
      fc.property(signals, fc.record({ profile: share, mentioned: share }), share, (given, nearness, subject) => {
        const unknown = { ...given, nearness, familiarity: 0 };
        const other = fuse({ ...unknown, nearness: { profile: 0, mentioned: 0 }, subject, absent: 0 }, 'measure');
        expect(fuse(unknown, 'measure')).toStrictEqual(other);
      }),
    );
  });

  it('answers by words alone where meaning was not asked', () => {
    const half = { title: 0, headings: 0.5, bm25: 1 };
    expect(fuse({ ...NOTHING, words: half }, 'measure').answered).toBeGreaterThanOrEqual(ANSWER_FLOOR);
    expect(bandOf(fuse({ ...NOTHING, words: ALL_WORDS }, 'measure').score)).toBe('strong');
  });

  it('answers a query the less the more of it nothing comes near to, whatever the order of its units', () => {
    const given = { ...NOTHING, meaning: { unit: 0.4, sentence: 0.4 } };
    const [met, unmet] = [0, 0.6].map((uncovered) => fuse({ ...given, uncovered }, 'measure'));
    expect(unmet?.answered).toBeLessThan(met?.answered ?? 0);
    expect(unmet?.score).toBe(met?.score);
  });

  it('refuses what is about a topic that no unit comes near to', () => {
    const meant = { meaning: { unit: 0.4, sentence: 0.4 }, nearness: { profile: 0.5, mentioned: 0.4 } };
    const given = { ...NOTHING, ...meant, uncovered: 0.1 };
    const [near, far] = [-0.1, 0.4].map((gap) => fuse({ ...given, gap }, 'measure'));
    expect(near?.answered).toBeGreaterThan(ANSWER_FLOOR);
    expect(far?.answered).toBeLessThan(ANSWER_FLOOR);
    expect(far?.score).toBe(near?.score);
  });

  it('answers a query the less the more of it lies in words that no plan holds', () => {
    const given = {
      ...NOTHING,
      meaning: { unit: 0.4, sentence: 0.4 },
      nearness: { profile: 0.5, mentioned: 0.4 },
      uncovered: 0.02,
    };
    const [met, unmet] = [0, 1].map((absent) => fuse({ ...given, absent }, 'measure'));
    expect(met?.answered).toBeGreaterThan(ANSWER_FLOOR);
    expect(unmet?.answered).toBeLessThan(ANSWER_FLOOR);
  });

  it('orders units by the subject of a query without taking it for an answer', () => {
    fc.assert(
      fc.property(signals, share, share, (given, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((subject) =>
          fuse({ ...given, subject }, 'measure'),
        );
        expect(more?.evidence).toBeGreaterThanOrEqual(less?.evidence ?? Infinity);
        expect(more?.answered).toBe(less?.answered);
        expect(more?.answer).toStrictEqual(less?.answer);
      }),
    );
  });

  it('lies in 0–1', () => {
    fc.assert(
      fc.property(signals, fc.constantFrom(...UNIT_KINDS), (given, kind) => {
        const { score, answered, lexical, semantic } = fuse(given, kind);
        for (const value of [score, answered, lexical, semantic]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('never falls when a signal rises', () => {
    fc.assert(
      fc.property(signals, share, (given, rise) => {
        const { words, meaning, concepts } = given;
        const more: Signals = {
          ...given,
          words: words === null ? null : { ...words, headings: Math.min(1, words.headings + rise) },
          meaning: meaning === null ? null : { ...meaning, sentence: Math.min(1, meaning.sentence + rise) },
          concepts: concepts === null ? null : Math.min(1, concepts + rise),
        };
        expect(fuse(more, 'measure').score).toBeGreaterThanOrEqual(fuse(given, 'measure').score - 1e-12);
      }),
    );
  });
});

describe('calibrate', () => {
  const curve: CalibrationCurve = [
    [0, 0],
    [0.5, 0.2],
    [1, 1],
  ];

  it('reads points, lines between them and the ends', () => {
    const read = [-1, 0, 0.25, 0.5, 0.75, 1, 2].map((raw) => calibrate(raw, curve).toFixed(6));
    expect(read).toStrictEqual([0, 0, 0.1, 0.2, 0.6, 1, 1].map((value) => value.toFixed(6)));
    expect(calibrate(1, [])).toBe(0);
  });

  it('rises with its points', () => {
    fc.assert(
      fc.property(cosine, cosine, (a, b) => {
        expect(calibrate(Math.max(a, b), curve)).toBeGreaterThanOrEqual(calibrate(Math.min(a, b), curve));
      }),
    );
  });
});
