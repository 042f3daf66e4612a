import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeConcept } from '#graph/search/complete-concept.ts';
import { conceptNames } from '#graph/vocabulary/concept-names.ts';
import { sampleConcept } from '../../support/sample-concepts.ts';

const CONCEPTS = [
  sampleConcept('moving', {
    prefLabel: '移住・定住の促進',
    altLabels: ['移住支援', 'Ｕターン'],
    readings: ['いじゅう', 'いじゅうしえん'],
    en: 'Promoting migration',
  }),
  sampleConcept('trial', {
    prefLabel: 'お試し移住',
    altLabels: ['移住体験'],
    readings: ['おためしいじゅう'],
    en: 'Trial stay',
  }),
  sampleConcept('watching', { prefLabel: '見守り活動', readings: ['みまもり'], en: 'Watch over the elderly' }),
];
const NAMES = conceptNames(CONCEPTS);
const complete = (typed: string, weights: Readonly<Record<string, number>> = {}) =>
  completeConcept(typed, NAMES, (concept) => weights[concept] ?? 0).map(
    ({ concept, name }) => `${concept} ${name.kind} ${name.text}`,
  );

describe('completeConcept', () => {
  it.each([
    ['移住', ['moving label 移住・定住の促進', 'trial synonym 移住体験']],
    ['体験', ['trial synonym 移住体験']],
    ['いじゅ', ['moving reading いじゅう', 'trial reading おためしいじゅう']],
    ['イジュウ', ['moving reading いじゅう', 'trial reading おためしいじゅう']],
    ['u', ['moving synonym Ｕターン']],
    ['MIGR', ['moving english Promoting migration']],
    ['t', ['trial english Trial stay', 'watching english Watch over the elderly']],
    ['rial', []],
    ['ゅう', []],
    ['、', []],
  ])('completes %s, saying by which name', (typed, expected) => {
    expect(complete(typed)).toStrictEqual(expected);
  });

  it('lets concepts of more weight go first among equal fits only', () => {
    expect(complete('住').map((name) => name.split(' ')[0])).toStrictEqual(['trial', 'moving']);
    expect(complete('住', { moving: 9 }).map((name) => name.split(' ')[0])).toStrictEqual(['moving', 'trial']);
    expect(complete('t', { watching: 9 })[0]).toBe('trial english Trial stay');
  });

  it('gives every concept with a label that holds what was typed once, labels that begin with it first', () => {
    const labels = NAMES.filter(({ kind }) => kind === 'label');
    const pieces = fc
      .tuple(fc.constantFrom(...labels), fc.nat(8), fc.integer({ min: 1, max: 4 }))
      .map(([{ folded }, from, length]) => folded.slice(from % folded.length).slice(0, length));
    fc.assert(
      fc.property(pieces, (typed) => {
        const found = completeConcept(typed, NAMES, () => 0).map(({ concept }) => concept);
        expect(new Set(found).size).toBe(found.length);
        const holding = labels.filter(({ folded }) => folded.includes(typed)).map(({ concept }) => concept);
        expect(holding.filter((concept) => !found.includes(concept))).toStrictEqual([]);
        const first = NAMES.filter(({ folded }) => folded.startsWith(typed)).map(({ concept }) => concept);
        expect(new Set(found.slice(0, new Set(first).size))).toStrictEqual(new Set(first));
      }),
    );
  });
});
