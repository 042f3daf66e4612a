import type { IndexedUnit } from '../../storage/graph-store.ts';
import type { BlockWords } from './graph-block.ts';
import type { TokenNumbers } from './token-numbers.ts';

/** An indexed unit with the place of its node in the block. */
export interface PlacedUnit {
  readonly place: number;
  readonly unit: IndexedUnit;
}

/** Words of a block's units (in the order of their places), equal tokens of a unit added up. */
export function blockWords(units: readonly PlacedUnit[], nodeCount: number, numbers: TokenNumbers): BlockWords {
  const counts = new Uint32Array(nodeCount);
  const tokens: number[] = [];
  const weights: number[] = [];
  for (const { place, unit } of units) {
    const first = tokens.length;
    for (const { token, weight } of unit.tokens) {
      const number = numbers.numberOf(token);
      const known = numbers.slots[number] ?? 0;
      // A slot kept by another unit or block lies elsewhere or holds another token.
      const slot = known >= first && tokens[known] === number ? known : tokens.length;
      if (slot === tokens.length) tokens.push(number);
      numbers.slots[number] = slot;
      weights[slot] = (weights[slot] ?? 0) + weight;
    }
    counts[place] = tokens.length - first;
  }
  return {
    indexedUnits: units.length,
    counts,
    tokens: new Uint32Array(tokens),
    weights: new Float32Array(weights),
  };
}
