import { describe, expect, it } from 'vitest';
import { findTrunk } from '../../../../src/lib/graph-view/find-trunk.ts';
import { node, syntheticPart } from '../../../support/synthetic-part.ts';

const PART = syntheticPart([
  { id: 'm-1', city: '010001', mentions: ['dx', 'migration'] },
  { id: 'm-2', city: '020001', mentions: ['migration'] },
]);

describe('findTrunk', () => {
  it('is the selected concept', () => {
    expect(findTrunk(PART, node('migration'))).toBe('migration');
  });

  it('is the first concept of a selected unit', () => {
    expect(findTrunk(PART, node('m-2'))).toBe('migration');
  });

  it('is the first of all where nothing helps, and nothing without concepts', () => {
    expect(findTrunk(PART, null)).toBe('dx');
    expect(findTrunk({ ...PART, nodes: [] }, null)).toBeNull();
  });
});
