/** Longest query in a heading, in characters. */
const LONGEST = 40;

/** A query for a heading: pasted texts are cut, with … for the rest. */
export function shortText(text: string): string {
  const characters = Array.from(text);
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
