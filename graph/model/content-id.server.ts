import { createHash } from 'node:crypto';

/** Base32 of RFC 4648 in lower case: safe in addresses, file names and spoken aloud. */
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const LETTERS = 12;

/** What tells two things apart. */
export type IdentifyingParts = readonly (string | number | null | readonly string[])[];

/**
 * Id that follows from content: `letter`, `-` and 12 letters (60 bits) of the SHA-256 of the JSON of `parts`.
 * The same parts give the same id on every machine; a changed part gives another, and so does another place where one part ends
 * and the next begins. Two of a million things share an id with probability 4·10⁻⁷.
 */
export function contentId(letter: string, parts: IdentifyingParts): string {
  const digest = createHash('sha256').update(JSON.stringify(parts), 'utf8').digest();
  let bits = digest.readBigUInt64BE(0) >> 4n;
  let letters = '';
  for (let index = 0; index < LETTERS; index += 1) {
    letters = BASE32.charAt(Number(bits & 31n)) + letters;
    bits >>= 5n;
  }
  return `${letter}-${letters}`;
}
