import { InvalidInputError } from '../errors.ts';

/** Encodings tried in order where there is no byte order mark: the strictest first. */
const GUESSED_ENCODINGS = ['utf-8', 'shift_jis', 'euc-jp'] as const;

/** A decoded file. `text` keeps line breaks as delivered, without a byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes UTF-8, UTF-16 (with byte order mark), Shift_JIS (CP932) and EUC-JP. Of the two Japanese encodings the one that
 * reads as more Japanese wins. Refuses empty and binary content.
 */
export function decodeText(bytes: Uint8Array, source: string): DecodedText {
  if (bytes.length === 0) throw refused(source, 'is empty', 'give a file with text');
  const marked = encodingOfMark(bytes);
  if (marked !== null) return checked({ text: decodeAs(bytes, marked) ?? '', encoding: marked }, source);
  if (bytes.includes(0)) throw refused(source, 'is binary (it holds zero bytes)', 'give text, Markdown or HTML');
  const candidates = GUESSED_ENCODINGS.flatMap((encoding) => {
    const text = decodeAs(bytes, encoding);
    return text === null ? [] : [{ text, encoding }];
  });
  const utf8 = candidates.find((candidate) => candidate.encoding === 'utf-8');
  const [best] = utf8 ? [utf8] : candidates.sort((a, b) => strangeness(a.text) - strangeness(b.text));
  if (best === undefined) throw refused(source, 'is in no known encoding', 'save it as UTF-8');
  return checked(best, source);
}

function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    // Bytes that are not valid in this encoding: the next one is tried, so this is an answer and no failure.
    if (cause instanceof TypeError) return null;
    throw cause;
  }
}

/** Share of characters that hardly ever stand in Japanese prose; wrong decoding yields half-width kana and rare kanji. */
function strangeness(text: string): number {
  const usual = text.match(/[ -~\s\u3000-\u30ff\uff01-\uff5e]/g)?.length ?? 0;
  return 1 - usual / text.length;
}

function checked(decoded: DecodedText, source: string): DecodedText {
  if (decoded.text.trim() === '') throw refused(source, 'holds no text', 'give a file with text');
  // eslint-disable-next-line no-control-regex -- control characters are what tells binary content from text
  const controls = decoded.text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  if (controls > decoded.text.length / 100) throw refused(source, 'is binary', 'give text, Markdown or HTML');
  return decoded;
}

function refused(source: string, fault: string, remedy: string): InvalidInputError {
  return new InvalidInputError(`decodeText: ${source} ${fault}; ${remedy}`, { details: { source, fault } });
}
