import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachWeight, indexedText, packWeights, termWeights, toTerm } from '#graph/adapters/neo4j/search-terms.ts';
import { oddText } from '../../../support/odd-texts.ts';

describe('toTerm', () => {
  it.each([
    ['移住', 't移住'],
    ['AND', 'tAND'],
    ['a b', 'ta_000020b'],
    ['title:*', 'ttitle_00003a_00002a'],
    ['\ud83d', 't_00d83d'],
    ['', 't'],
  ])('makes of %j the term %s', (text, term) => {
    expect(toTerm(text)).toBe(term);
  });

  it('gives letters, numbers and underscores only, and never more than the analyser keeps whole', () => {
    fc.assert(
      fc.property(oddText(300), (text) => {
        const term = toTerm(text);
        expect(term).toMatch(/^t[\p{L}\p{N}\p{M}_]*$/u);
        expect(term.length).toBeLessThanOrEqual(255);
        expect(term.isWellFormed()).toBe(true);
      }),
    );
  });

  it('tells different texts apart', () => {
    fc.assert(
      fc.property(oddText(), oddText(), (a, b) => {
        expect(toTerm(a) === toTerm(b)).toBe(a === b);
      }),
    );
  });
});

describe('packed weights', () => {
  const tokens = fc.array(fc.record({ token: oddText(3), weight: fc.double({ min: 0.01, max: 100, noNaN: true }) }));

  it('come back exactly', () => {
    fc.assert(
      fc.property(tokens, (list) => {
        const weights = termWeights(list);
        const unpacked = new Map<string, number>();
        eachWeight(packWeights(weights), (term, weight) => unpacked.set(term, weight));
        expect(unpacked).toStrictEqual(weights);
      }),
    );
  });

  it('sum up what a token that comes twice weighs', () => {
    const twice = [0.5, 2].map((weight) => ({ token: '橋', weight }));
    expect(termWeights(twice)).toStrictEqual(new Map([['t橋', 2.5]]));
  });
});

describe('indexedText', () => {
  it('repeats each term by its rounded weight, at least once and at most fifty times', () => {
    const weights = new Map([
      ['a', 0.4],
      ['b', 2.5],
      ['c', 1000],
    ]);
    const words = indexedText(weights).trim().split(' ');
    const count = (term: string) => words.filter((word) => word === term).length;
    expect([count('a'), count('b'), count('c')]).toStrictEqual([1, 3, 50]);
  });
});
