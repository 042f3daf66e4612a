/** Room that a line takes in characters of the default size; a full-width character takes that of two. */
export function roomOf(line: string): number {
  return Array.from(line).reduce((sum, letter) => sum + (letter > '\u00FF' ? 2 : 1), 0);
}
