import { describe } from 'vitest';
import { describeCandidates } from './contract/candidates.ts';
import type { OpenStore } from './contract/contract-setup.ts';
import { describeCounting } from './contract/counting.ts';
import { describeHostileTexts } from './contract/hostile.ts';
import { describeReading } from './contract/reading.ts';
import { describeWalking } from './contract/walking.ts';
import { describeWriting } from './contract/writing.ts';

/** Parts of the contract, by name. */
const PARTS = [
  ['writing', describeWriting],
  ['candidates', describeCandidates],
  ['reading', describeReading],
  ['walking', describeWalking],
  ['counting', describeCounting],
  ['hostile texts', describeHostileTexts],
] as const;

/** How a contract is tried. */
interface ContractOptions {
  /** How often properties are tried; a store across a network wants fewer. */
  readonly runs?: number;
  /** One half of the parts, where two files share them. */
  readonly half?: 0 | 1;
}

/**
 * The meaning of `GraphStore`, as tests: every store passes them. `open` gives an empty store of its own each time.
 */
export function describeGraphStore(name: string, open: OpenStore, { runs = 100, half }: ContractOptions = {}): void {
  describe(`${name} as a graph store`, () => {
    for (const [place, [part, describePart]] of PARTS.entries()) {
      if (half !== undefined && place % 2 !== half) continue;
      describe(part, () => {
        describePart({ open, runs });
      });
    }
  });
}
