/** Summed rarity at which shared concepts say about two thirds of what they can say. */
const RARITY_SCALE = 5;

/**
 * What shared concepts say of two units, in 0–1: rises with the rarity of what they share and saturates, so that one rare
 * concept (ネウボラ) says more than two that half of all units mention.
 */
export function conceptAffinity(sharedRarities: readonly number[]): number {
  return 1 - Math.exp(-sharedRarities.reduce((sum, rarity) => sum + rarity, 0) / RARITY_SCALE);
}
