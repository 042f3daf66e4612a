import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { AppendFile } from './append-file.server.ts';
import type { StoreFile } from './file-operations.server.ts';
import { FORMAT_VERSION, HEAD_BYTES, HEAD_MAGIC, paddedLength } from './snapshot-format.ts';
import type { SectionEntry, SectionName, SnapshotHeader } from './snapshot-format.ts';

/** Pieces of a section in their order; a piece need only stay valid until the next one is asked for. */
export type SectionPieces = Iterable<ArrayBufferView> | AsyncIterable<ArrayBufferView>;

/** Writes a snapshot from head to tail; see `snapshot-format.ts`. Sections come in the order of `SECTION_NAMES`. */
export class SnapshotWriter {
  readonly #file: StoreFile;
  readonly #appender: AppendFile;
  readonly #sections: SectionEntry[] = [];

  constructor(file: StoreFile) {
    this.#file = file;
    this.#appender = new AppendFile(file);
  }

  async begin(): Promise<void> {
    await this.#appender.append(snapshotHead(FORMAT_VERSION));
  }

  async section(name: SectionName, pieces: SectionPieces): Promise<void> {
    const offset = this.#appender.position;
    const hash = createHash('sha256');
    const add = async (piece: Uint8Array): Promise<void> => {
      hash.update(piece);
      await this.#appender.append(piece);
    };
    for await (const { buffer, byteOffset, byteLength } of pieces) {
      await add(new Uint8Array(buffer, byteOffset, byteLength));
    }
    const bytes = this.#appender.position - offset;
    await add(new Uint8Array(paddedLength(bytes) - bytes));
    this.#sections.push({ name, offset, bytes, sha256: hash.digest('hex') });
  }

  /** Writes header and tail and waits until the whole file is on the disk. */
  async finish(facts: Omit<SnapshotHeader, 'sections'>): Promise<void> {
    const header = Buffer.from(JSON.stringify({ ...facts, sections: this.#sections }), 'utf8');
    await this.#appender.append(header);
    await this.#appender.append(snapshotTail(header));
    await this.#appender.flush();
    await this.#file.sync();
  }
}

/** First bytes of a snapshot of the given format version. */
function snapshotHead(version: number): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.write(HEAD_MAGIC, 'latin1');
  head.writeUInt32LE(version, HEAD_MAGIC.length);
  return head;
}

/** Last bytes of a snapshot of this format version with the given header. */
export function snapshotTail(header: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const hash = createHash('sha256').update(snapshotHead(FORMAT_VERSION)).update(header).update(length);
  return Buffer.concat([length, hash.digest()]);
}
