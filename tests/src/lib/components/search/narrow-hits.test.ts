import { describe, expect, test } from 'vitest';
import { groupHits, numberHits } from '../../../../../src/lib/components/search/group-hits.ts';
import { narrowHits } from '../../../../../src/lib/components/search/narrow-hits.ts';
import { sampleHit } from '../../../../support/sample-hit.ts';

const document = (status: string | null) => ({ ...sampleHit().document, status });
const HITS = [
  sampleHit({ id: 'a', city: '112119', band: 'strong', document: document('素案') }),
  sampleHit({ id: 'b', city: '062031', band: 'strong', document: document(null) }),
  sampleHit({ id: 'c', city: '112119', band: 'weak', document: document('素案') }),
];
const idsOf = (hits: readonly { readonly id: string }[]) => hits.map(({ id }) => id);

describe('narrowHits', () => {
  test('each choice counts what it would leave, the other choice kept', () => {
    const { hits, bands, statuses } = narrowHits(HITS, { bands: ['strong'], statuses: ['素案'] });
    expect(idsOf(hits)).toStrictEqual(['a']);
    expect(bands).toStrictEqual([
      { value: 'strong', count: 1 },
      { value: 'weak', count: 1 },
    ]);
    expect(statuses).toStrictEqual([
      { value: '', count: 1 },
      { value: '素案', count: 1 },
    ]);
  });

  test('a chosen status that no hit has stays, so that it can be taken back', () => {
    const { hits, statuses } = narrowHits(HITS, { bands: [], statuses: ['公表資料'] });
    expect(hits).toStrictEqual([]);
    expect(statuses).toContainEqual({ value: '公表資料', count: 0 });
  });

  test('nothing chosen leaves everything in its order', () => {
    expect(idsOf(narrowHits(HITS, { bands: [], statuses: [] }).hits)).toStrictEqual(['a', 'b', 'c']);
  });
});

describe('groupHits', () => {
  test('municipalities stand in the order of their best hit and numbers run through', () => {
    const lanes = groupHits(HITS).map(({ city, hits }) => [
      city.code,
      hits.map(({ hit, number }) => `${number}${hit.id}`),
    ]);
    expect(lanes).toStrictEqual([
      ['112119', ['1a', '2c']],
      ['062031', ['3b']],
    ]);
  });

  test('without groups the order of the search numbers the hits', () => {
    expect(numberHits(HITS).map(({ hit, number }) => `${number}${hit.id}`)).toStrictEqual(['1a', '2b', '3c']);
  });
});
