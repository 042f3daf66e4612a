import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { StoreUnavailableError } from '../../errors.ts';
import type { FileOperations, StoreFile } from './file-operations.server.ts';
import {
  FORMAT_VERSION,
  HEAD_BYTES,
  HEAD_MAGIC,
  headerSchema,
  paddedLength,
  SECTION_NAMES,
  TAIL_BYTES,
} from './snapshot-format.ts';
import type { SectionEntry, SectionName, SnapshotHeader } from './snapshot-format.ts';
import { snapshotTail } from './snapshot-writer.server.ts';

/** A snapshot in memory, every byte verified. */
export interface Snapshot {
  readonly header: SnapshotHeader;
  readonly sections: ReadonlyMap<SectionName, { readonly buffer: ArrayBuffer; readonly bytes: number }>;
}

/** Read and hashed at a time: other work gets its turn in between. */
const PIECE_BYTES = 4 << 20;

/**
 * Reads and verifies a whole snapshot; anything damaged, truncated, foreign or of another version is refused with
 * `StoreUnavailableError` whose message says what is wrong. The file is not changed.
 */
export async function readSnapshot(files: FileOperations, path: string): Promise<Snapshot> {
  const file = await files.openToRead(path);
  try {
    const header = await readHeader(file, path);
    const sections = new Map<SectionName, { buffer: ArrayBuffer; bytes: number }>();
    for (const entry of header.sections) {
      sections.set(entry.name, { buffer: await readSection(file, entry, path), bytes: entry.bytes });
    }
    return { header, sections };
  } finally {
    await file.close();
  }
}

async function readHeader(file: StoreFile, path: string): Promise<SnapshotHeader> {
  const size = await file.size();
  checkHead(await readBytes(file, { offset: 0, bytes: Math.min(size, HEAD_BYTES) }), path);
  if (size < HEAD_BYTES + TAIL_BYTES) throw damaged(path, 'it is truncated');
  const tail = await readBytes(file, { offset: size - TAIL_BYTES, bytes: TAIL_BYTES });
  const offset = size - TAIL_BYTES - tail.readUInt32LE(0);
  if (offset < HEAD_BYTES) throw damaged(path, 'its end is missing or damaged');
  const header = await readBytes(file, { offset, bytes: size - TAIL_BYTES - offset });
  if (!snapshotTail(header).equals(tail)) throw damaged(path, 'its end is missing or damaged');
  const parsed = headerSchema.safeParse(JSON.parse(header.toString('utf8')));
  if (!parsed.success || !fillsFile(parsed.data.sections, offset)) throw damaged(path, 'its header makes no sense');
  return parsed.data;
}

function checkHead(head: Buffer, path: string): void {
  if (head.length < HEAD_BYTES || head.toString('latin1', 0, HEAD_MAGIC.length) !== HEAD_MAGIC) {
    throw unusable(path, 'is no snapshot of Shisaku Atlas, or its beginning is damaged');
  }
  const version = head.readUInt32LE(HEAD_MAGIC.length);
  if (version !== FORMAT_VERSION) {
    throw unusable(path, `has format ${version}, this version of Shisaku Atlas reads format ${FORMAT_VERSION}`);
  }
}

/** True where the sections stand in their order, without gap, from the head to `end`. */
function fillsFile(sections: readonly SectionEntry[], end: number): boolean {
  let offset = HEAD_BYTES;
  for (const [index, section] of sections.entries()) {
    if (section.name !== SECTION_NAMES[index] || section.offset !== offset) return false;
    offset += paddedLength(section.bytes);
  }
  return offset === end;
}

async function readSection(file: StoreFile, { name, offset, bytes, sha256 }: SectionEntry, path: string) {
  const buffer = new ArrayBuffer(paddedLength(bytes));
  const hash = createHash('sha256');
  for (let done = 0; done < buffer.byteLength; done += PIECE_BYTES) {
    const piece = new Uint8Array(buffer, done, Math.min(PIECE_BYTES, buffer.byteLength - done));
    if ((await file.read(piece, offset + done)) !== piece.length) throw damaged(path, 'it is truncated');
    hash.update(piece);
  }
  if (hash.digest('hex') !== sha256) throw damaged(path, `the checksum of its part ${name} is wrong`);
  return buffer;
}

async function readBytes(file: StoreFile, range: { readonly offset: number; readonly bytes: number }) {
  const target = Buffer.alloc(range.bytes);
  return target.subarray(0, await file.read(target, range.offset));
}

function damaged(path: string, fault: string): StoreUnavailableError {
  return unusable(path, `is damaged: ${fault}`);
}

function unusable(path: string, fault: string): StoreUnavailableError {
  return new StoreUnavailableError(`Embedded store: ${path} ${fault}; ingest the documents again to replace it`, {
    retriable: false,
    details: { path },
  });
}
