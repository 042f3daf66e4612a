import { describe, expect, it } from 'vitest';
import { placedLines } from '#graph/parsing/placed-lines.ts';
import { expectedReading, SAMPLE_NAMES, samplePlan } from './support/sample-plans.ts';
import { keysOf, toReading } from './support/to-reading.ts';

const LISTS = [
  'sections',
  'measures',
  'themes',
  'indicators',
  'terms',
  'policyItems',
  'predecessors',
  'lineage',
  'relatedPlans',
  'corrections',
  'unplaced',
] as const;

describe.each(SAMPLE_NAMES)('sample plan %s', (name) => {
  const plan = samplePlan(name);
  const actual = toReading(plan);
  const reviewed = expectedReading(name);

  it('says of itself what the reviewed reading says', () => {
    expect(keysOf([actual.document], [reviewed.document])).toStrictEqual([reviewed.document]);
  });

  it.each(LISTS)('has the %s of the reviewed reading, in order', (list) => {
    expect(keysOf(actual[list], reviewed[list])).toStrictEqual(reviewed[list]);
  });

  it('accounts for every line that is not blank', () => {
    expect(placedLines(plan).flatMap((place, index) => (place === 'missing' ? [index + 1] : []))).toStrictEqual([]);
  });
});
