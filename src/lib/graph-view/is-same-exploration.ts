import type { Exploration } from '#graph/exploring/exploration.ts';
import { writeExploration } from './exploration-address.ts';

/** True where two explorations have the same address: nothing else of them can be told apart. */
export function isSameExploration(a: Exploration, b: Exploration): boolean {
  return addressOf(a) === addressOf(b);
}

function addressOf(exploration: Exploration): string {
  const written = new URLSearchParams();
  writeExploration(written, exploration);
  return written.toString();
}
