import { describe } from 'vitest';
import { describeCandidates } from './contract/candidates.ts';
import type { OpenStore } from './contract/contract-setup.ts';
import { describeCounting } from './contract/counting.ts';
import { describeHostileTexts } from './contract/hostile.ts';
import { describeReading } from './contract/reading.ts';
import { describeWalking } from './contract/walking.ts';
import { describeWriting } from './contract/writing.ts';

/**
 * The meaning of `GraphStore`, as tests: every store passes them. `open` gives an empty store of its own each time; `runs` says how
 * often properties are tried (a store across a network wants fewer).
 */
export function describeGraphStore(name: string, open: OpenStore, { runs = 100 } = {}): void {
  const setup = { open, runs };
  describe(`${name} as a graph store`, () => {
    describe('writing', () => {
      describeWriting(setup);
    });
    describe('candidates', () => {
      describeCandidates(setup);
    });
    describe('reading', () => {
      describeReading(setup);
    });
    describe('walking', () => {
      describeWalking(setup);
    });
    describe('counting', () => {
      describeCounting(setup);
    });
    describe('hostile texts', () => {
      describeHostileTexts(setup);
    });
  });
}
