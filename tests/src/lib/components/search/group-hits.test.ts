import { expect, test } from 'vitest';
import { groupHits, numberHits } from '../../../../../src/lib/components/search/group-hits.ts';
import { sampleHit } from '../../../../support/sample-hit.ts';

const HITS = [
  sampleHit({ id: 'a', city: '112119' }),
  sampleHit({ id: 'b', city: '062031' }),
  sampleHit({ id: 'c', city: '112119' }),
];

test('municipalities stand in the order of their best hit and numbers run through', () => {
  const lanes = groupHits(HITS, 4).map(({ city, hits }) => [city.code, hits.map(({ hit, number }) => number + hit.id)]);
  expect(lanes).toStrictEqual([
    ['112119', ['4a', '5c']],
    ['062031', ['6b']],
  ]);
});

test('without groups the order of the search numbers the hits', () => {
  expect(numberHits(HITS).map(({ hit, number }) => `${number}${hit.id}`)).toStrictEqual(['1a', '2b', '3c']);
});
