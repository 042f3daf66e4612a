import { Buffer } from 'node:buffer';

/** Never occurs in UTF-8; marks the few texts that UTF-8 cannot hold. */
const UTF16_MARK = 0xff;

/** Bytes of a text: UTF-8, or a mark and UTF-16LE where it holds lone surrogates, which UTF-8 would silently replace. */
export function textToBytes(text: string): Buffer {
  if (text.isWellFormed()) return Buffer.from(text, 'utf8');
  return Buffer.concat([Buffer.from([UTF16_MARK]), Buffer.from(text, 'utf16le')]);
}

/** The text whose {@link textToBytes} stand at `start`–`end` (exclusive) of `bytes`. */
export function textFromBytes(bytes: Buffer, start: number, end: number): string {
  if (end > start && bytes[start] === UTF16_MARK) return bytes.toString('utf16le', start + 1, end);
  return bytes.toString('utf8', start, end);
}
