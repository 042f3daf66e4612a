import { describe, expect, test } from 'vitest';
import { arrangeHits, type HitListing } from '../../../../../src/lib/components/search/arrange-hits.ts';
import { sampleHit } from '../../../../support/sample-hit.ts';

const GOOD = ['a', 'b'].map((id, index) => sampleHit({ id, city: index === 0 ? '112119' : '062031', band: 'good' }));
const WEAK = ['p', 'q', 'r', 's', 't', 'u'].map((id) => sampleHit({ id, city: '112119', band: 'weak' }));
const CHOICES = { order: 'flat', bands: [] } as const;

function labels(listing: HitListing | undefined): readonly string[] {
  switch (listing?.order) {
    case undefined:
      return [];
    case 'flat':
      return listing.hits.map(({ hit, number }) => `${number}${hit.id}`);
    case 'city':
      return listing.lanes.flatMap(({ hits }) => hits.map(({ hit, number }) => `${number}${hit.id}`));
    case 'concept':
      return listing.groups.flatMap(({ hits }) => hits.map(({ hit, number }) => `${number}${hit.id}`));
  }
}

describe('arrangeHits', () => {
  test.each(['flat', 'city', 'concept'] as const)('many weak hits stand behind the fold, numbered on (%s)', (order) => {
    const { shown, folded } = arrangeHits([...GOOD, ...WEAK], { ...CHOICES, order });
    expect(labels(shown)).toStrictEqual(['1a', '2b']);
    expect(folded?.count).toBe(6);
    expect(labels(folded?.listing)).toStrictEqual(['3p', '4q', '5r', '6s', '7t', '8u']);
  });

  test('a few weak hits, weak hits alone and weak hits that were asked for are not folded', () => {
    expect(arrangeHits([...GOOD, ...WEAK.slice(1)], CHOICES).folded).toBeNull();
    expect(arrangeHits(WEAK, CHOICES).folded).toBeNull();
    expect(arrangeHits([...GOOD, ...WEAK], { ...CHOICES, bands: ['weak', 'good'] }).folded).toBeNull();
  });

  test.each(['flat', 'city', 'concept'] as const)('lanes of the map have the numbers of the list (%s)', (order) => {
    const hits = [
      sampleHit({ id: 'a', city: '1' }),
      sampleHit({ id: 'b', city: '2' }),
      sampleHit({ id: 'c', city: '1' }),
    ];
    const { shown, lanes } = arrangeHits(hits, { ...CHOICES, order });
    const numbers = lanes.flatMap(({ hits: own }) => own.map(({ hit, number }) => `${number}${hit.id}`));
    expect(new Set(numbers)).toStrictEqual(new Set(labels(shown)));
    expect(lanes.map(({ city }) => city.code)).toStrictEqual(['1', '2']);
  });
});
