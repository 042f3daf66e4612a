import { Buffer } from 'node:buffer';
import type { StoreFile } from './file-operations.server.ts';

/** Bytes gathered before they are written; many small pieces would cost a system call each. */
const GATHERED_BYTES = 1 << 20;

/** Writes a file from its beginning to its end, small pieces gathered. */
export class AppendFile {
  readonly #file: StoreFile;
  readonly #gathered = Buffer.allocUnsafeSlow(GATHERED_BYTES);
  #gatheredLength = 0;
  #written = 0;

  constructor(file: StoreFile) {
    this.#file = file;
  }

  /** Where the next piece will stand. */
  get position(): number {
    return this.#written + this.#gatheredLength;
  }

  /** `bytes` may be changed once the promise is fulfilled. */
  async append(bytes: Uint8Array): Promise<void> {
    if (this.#gatheredLength + bytes.length > GATHERED_BYTES) await this.flush();
    if (bytes.length > GATHERED_BYTES) {
      await this.#file.write(bytes, this.#written);
      this.#written += bytes.length;
      return;
    }
    this.#gathered.set(bytes, this.#gatheredLength);
    this.#gatheredLength += bytes.length;
  }

  /** Hands everything appended to the system. */
  async flush(): Promise<void> {
    if (this.#gatheredLength === 0) return;
    await this.#file.write(this.#gathered.subarray(0, this.#gatheredLength), this.#written);
    this.#written += this.#gatheredLength;
    this.#gatheredLength = 0;
  }
}
