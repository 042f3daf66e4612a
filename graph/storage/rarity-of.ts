/** How much it says that a unit mentions a concept: ln(1 + units / units that mention it), after Spärck Jones' idf. */
export function rarityOf(mentioning: number, units: number): number {
  return Math.log(1 + units / Math.max(1, mentioning));
}
