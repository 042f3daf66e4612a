import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * The file of a vector cache, all numbers little-endian:
 *
 *     head     12 letters ATLASVECTORS, format version (u32), dimension (u32), four zero bytes
 *     records  one after the other: first 16 bytes of the SHA-256 of the key, components (f32), CRC-32 of both (u32)
 *
 * Records are only ever appended. One whose checksum is wrong (torn by a crash, damaged) is as if it were not there.
 */
export const CACHE_HEAD_BYTES = 24;
const MAGIC = 'ATLASVECTORS';
const VERSION = 1;
const KEY_BYTES = 16;
const CHECKSUM_BYTES = 4;

/** First bytes of the file of a model's dimension. */
export function cacheHead(dimension: number): Buffer {
  const head = Buffer.alloc(CACHE_HEAD_BYTES);
  head.write(MAGIC, 'latin1');
  head.writeUInt32LE(VERSION, 12);
  head.writeUInt32LE(dimension, 16);
  return head;
}

/** Bytes of one record. */
export function recordBytes(dimension: number): number {
  return KEY_BYTES + 4 * dimension + CHECKSUM_BYTES;
}

/** What stands for a key in a record. */
export function keyDigest(key: string): Buffer {
  return createHash('sha256').update(key, 'utf8').digest().subarray(0, KEY_BYTES);
}

/** Short number of a key's digest, for a table in memory; two keys may share one, records tell them apart. */
export function keyNumber(digest: Buffer): number {
  return digest.readUIntLE(0, 6);
}

/** The record of a vector. */
export function toRecord(digest: Buffer, vector: Float32Array): Buffer {
  const record = Buffer.alloc(recordBytes(vector.length));
  record.set(digest);
  vector.forEach((component, index) => record.writeFloatLE(component, KEY_BYTES + 4 * index));
  const end = record.length - CHECKSUM_BYTES;
  record.writeUInt32LE(crc32(record.subarray(0, end)), end);
  return record;
}

/** Digest and vector of a record; `null` where it is damaged. */
export function fromRecord(record: Buffer): { readonly digest: Buffer; readonly vector: Float32Array } | null {
  const end = record.length - CHECKSUM_BYTES;
  if (crc32(record.subarray(0, end)) !== record.readUInt32LE(end)) return null;
  const vector = Float32Array.from({ length: (end - KEY_BYTES) / 4 }, (_, index) =>
    record.readFloatLE(KEY_BYTES + 4 * index),
  );
  return { digest: record.subarray(0, KEY_BYTES), vector };
}
