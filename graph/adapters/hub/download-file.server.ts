import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { HubFile } from './describe-hub-file.server.ts';
import { hubError, networkFault } from './hub-error.ts';

/** A file to get and where to put it. */
export interface Download {
  readonly file: HubFile;
  readonly target: string;
  /** Bytes of the file that are there, those of an earlier attempt included. */
  readonly onBytes: (bytes: number) => void;
}

const SILENCE_MS = 30_000;

/**
 * Downloads a file, verifies size and checksum, and only then gives it its name; gives its SHA-256. A download that breaks off leaves its
 * part beside the target and is continued from there the next time; a part of another version of the file is not used. A file
 * that is there already and passes is not downloaded again.
 */
export async function downloadFile({ file, target, onBytes }: Download): Promise<string> {
  await mkdir(dirname(target), { recursive: true });
  if ((await sizeOf(target)) === file.size && (await isIntact(file, target))) {
    onBytes(file.size);
    return digestOf('sha256', target);
  }
  const part = `${target}.${file.checksum.value.slice(0, 12)}.part`;
  if ((await sizeOf(part)) !== file.size) await fetchRest(file, part, onBytes);
  if ((await sizeOf(part)) !== file.size || !(await isIntact(file, part))) {
    await rm(part, { force: true });
    throw hubError(
      file.address,
      'what came is not what the hub announced (checksum or size differ), so it was thrown away',
    );
  }
  await rename(part, target);
  return digestOf('sha256', target);
}

async function fetchRest(file: HubFile, part: string, onBytes: (bytes: number) => void): Promise<void> {
  const there = (await sizeOf(part)) ?? 0;
  const from = there < file.size ? there : 0;
  const silence = new Silence();
  try {
    const { body, start } = await openBody(file, from, silence.signal);
    const handle = await open(part, start === 0 ? 'w' : 'a');
    let bytes = start;
    try {
      for await (const piece of piecesOf(body)) {
        silence.startAgain();
        await handle.writeFile(piece);
        onBytes((bytes += piece.length));
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw hubError(file.address, networkFault(error), error);
  } finally {
    silence.end();
  }
}

/** Aborts a download in which nothing comes for too long. */
class Silence {
  readonly #controller = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  constructor() {
    this.startAgain();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  startAgain(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#controller.abort(new Error(`nothing came for ${SILENCE_MS / 1000} s`));
    }, SILENCE_MS);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

async function* piecesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}

/** The content from `from` on, or from the beginning where the server does not give parts. */
async function openBody(file: HubFile, from: number, signal: AbortSignal) {
  const headers = { 'accept-encoding': 'identity', ...(from === 0 ? {} : { range: `bytes=${from}-` }) };
  const { status, body } = await fetch(file.address, { headers, signal });
  if (body === null || (status !== 200 && status !== 206)) throw new Error(`the answer was ${status}`);
  return { body, start: status === 206 ? from : 0 };
}

async function isIntact({ checksum, size }: HubFile, path: string): Promise<boolean> {
  const actual =
    checksum.algorithm === 'sha256' ? await digestOf('sha256', path) : await digestOf('sha1', path, `blob ${size}\0`);
  return actual === checksum.value;
}

async function digestOf(algorithm: 'sha1' | 'sha256', path: string, before = ''): Promise<string> {
  const hash: Hash = createHash(algorithm).update(before);
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
