import { Buffer } from 'node:buffer';
import { StoreUnavailableError } from '../../errors.ts';
import { AppendFile } from './append-file.server.ts';
import type { StoreFile } from './file-operations.server.ts';

/** Where something stands in the spool. */
export interface SpoolRange {
  readonly offset: number;
  readonly bytes: number;
}

const COPY_BYTES = 1 << 20;

/**
 * File for the large parts of a graph while its plans come in: they are written out plan by plan and read back in the order of
 * the snapshot, so that the memory needed does not grow with them.
 */
export class Spool {
  readonly #file: StoreFile;
  readonly #appender: AppendFile;

  constructor(file: StoreFile) {
    this.#file = file;
    this.#appender = new AppendFile(file);
  }

  async add(pieces: Iterable<Uint8Array>): Promise<SpoolRange> {
    const offset = this.#appender.position;
    for (const piece of pieces) await this.#appender.append(piece);
    return { offset, bytes: this.#appender.position - offset };
  }

  /** What was added, in pieces; a piece is only valid until the next one is asked for. */
  async *read({ offset, bytes }: SpoolRange): AsyncGenerator<Uint8Array> {
    await this.#appender.flush();
    const buffer = Buffer.allocUnsafe(Math.min(bytes, COPY_BYTES));
    for (let done = 0; done < bytes; done += buffer.length) {
      const piece = buffer.subarray(0, Math.min(buffer.length, bytes - done));
      if ((await this.#file.read(piece, offset + done)) !== piece.length) throw tornSpool();
      yield piece;
    }
  }
}

function tornSpool(): StoreUnavailableError {
  return new StoreUnavailableError(
    'Embedded store: a temporary file became shorter while it was in use; keep other programs out of the data folder and try again',
    { retriable: true },
  );
}
