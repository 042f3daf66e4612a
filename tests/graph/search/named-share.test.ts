import { describe, expect, it } from 'vitest';
import { namedShare } from '#graph/search/named-share.ts';
import { mentionWeights } from '#graph/search/mention-weights.ts';
import { asConceptId } from '../../support/sample-concepts.ts';

const migration = {
  share: 0.6,
  weights: new Map([
    [asConceptId('migration'), 1],
    [asConceptId('trial'), 0.7],
  ]),
};
const digital = { share: 0.5, weights: new Map([[asConceptId('dx'), 1]]) };
const mention = (concept: string, isFromSection = false) => ({ concept: asConceptId(concept), isFromSection });

describe('namedShare', () => {
  it('adds the shares of what the unit mentions, narrower concepts less', () => {
    expect(namedShare([migration, digital], mentionWeights([mention('trial')]))).toBeCloseTo(0.42);
    expect(namedShare([migration, digital], mentionWeights([mention('trial'), mention('migration')]))).toBeCloseTo(0.6);
    expect(namedShare([migration, digital], mentionWeights([mention('dx'), mention('migration')]))).toBe(1);
  });

  it('is nothing where only a heading mentions it, or nothing does', () => {
    expect(namedShare([migration], mentionWeights([mention('migration', true)]))).toBe(0);
    expect(namedShare([migration], mentionWeights([]))).toBe(0);
    expect(namedShare([], mentionWeights([mention('migration')]))).toBe(0);
  });
});
