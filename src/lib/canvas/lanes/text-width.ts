/** Width of a Latin letter, digit or half-width sign against a full-width character. */
const LATIN_EM = 0.58;
/** A space is narrower still. */
const SPACE_EM = 0.25;
const HALF_WIDTH = /^[\u0020-\u024f\uff61-\uff9f]$/u;

/** Width of a text in em, by kind of character: canvas and server agree on it without measuring. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character === ' ' ? SPACE_EM : HALF_WIDTH.test(character) ? LATIN_EM : 1;
  return width;
}
