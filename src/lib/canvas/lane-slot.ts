/** Colours that can be told apart by every kind of colour vision. */
const SLOTS = 4;
/** Rounds that have a pattern of their own; further municipalities share the last. */
const ROUNDS = 3;

/** Colour of a municipality by its place in the order of codes (from 0), and how often the colours came round (1–3). */
export function laneSlot(place: number): { readonly slot: number; readonly round: number } {
  return { slot: (place % SLOTS) + 1, round: Math.min(ROUNDS, Math.floor(place / SLOTS) + 1) };
}
