import { rereadText, type SourceText } from './source-text.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  middot: '·',
  hellip: '…',
};

/** The text with character references of HTML (`&amp;`, `&#12354;`) read; unknown ones stay as they are. */
export function decodeReferences(text: SourceText): SourceText {
  const matches = [...text.text.matchAll(/&(?:#(x[0-9a-f]{1,6}|[0-9]{1,7})|([a-z]{2,6}));/gi)];
  let decoded = text;
  // From the end, so that the offsets of those before stay right.
  for (const match of matches.reverse()) {
    const reading = match[1] === undefined ? NAMED[match[2]?.toLowerCase() ?? ''] : toCharacter(match[1]);
    if (reading === undefined) continue;
    decoded = rereadText(decoded, { from: match.index, to: match.index + match[0].length }, reading);
  }
  return decoded;
}

function toCharacter(reference: string): string | undefined {
  const hex = /^x/i.test(reference);
  const code = Number.parseInt(hex ? reference.slice(1) : reference, hex ? 16 : 10);
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : undefined;
}
