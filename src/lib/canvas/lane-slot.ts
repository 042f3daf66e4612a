import type { CitySlot } from '../city-slot.ts';

/** Colours that can be told apart by every kind of colour vision. */
const SLOTS = [1, 2, 3, 4] as const satisfies readonly CitySlot[];
/** Rounds that have a pattern of their own; further municipalities share the last. */
const ROUNDS = 3;

/** Colour of a municipality by its place in the order of codes (from 0), and how often the colours came round (1–3). */
export function laneSlot(place: number): { readonly slot: CitySlot; readonly round: number } {
  return {
    slot: SLOTS[place % SLOTS.length] ?? 1,
    round: Math.min(ROUNDS, Math.floor(place / SLOTS.length) + 1),
  };
}
