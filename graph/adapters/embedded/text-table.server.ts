import { Buffer } from 'node:buffer';
import { StoreUnavailableError } from '../../errors.ts';
import { textFromBytes, textToBytes } from './text-bytes.server.ts';

/** Texts by number: text `i` stands at `offsets[i]`–`offsets[i + 1]` of `bytes`. */
export interface TextTable {
  readonly offsets: Uint32Array<ArrayBuffer>;
  readonly bytes: Buffer;
}

/** Text with the given number, which must exist. */
export function textAt({ offsets, bytes }: TextTable, index: number): string {
  return textFromBytes(bytes, offsets[index] ?? 0, offsets[index + 1] ?? 0);
}

/** Start of each piece and the end of the last; refuses more than 4 GiB, which offsets of 32 bits cannot name. */
export function offsetsOf(lengths: ArrayLike<number>): Uint32Array<ArrayBuffer> {
  const offsets = new Uint32Array(lengths.length + 1);
  let end = 0;
  for (let index = 0; index < lengths.length; index += 1) {
    end += lengths[index] ?? 0;
    offsets[index + 1] = end;
  }
  if (end > 0xffff_ffff) {
    throw new StoreUnavailableError(
      `Embedded store: one part of the graph has ${end} bytes, more than 4 GiB; use the Neo4j store for a graph of this size`,
      { retriable: false, details: { bytes: end } },
    );
  }
  return offsets;
}

/** Table of the given texts, in their order. */
export function toTextTable(texts: readonly string[]): TextTable {
  const pieces = texts.map(textToBytes);
  return { offsets: offsetsOf(pieces.map((piece) => piece.length)), bytes: Buffer.concat(pieces) };
}
