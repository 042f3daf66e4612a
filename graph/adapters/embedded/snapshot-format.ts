import { z } from 'zod';
import type { ModelIdentity } from '../../model/model-identity.ts';
import { NODE_KINDS } from '../../model/graph-node.ts';

/**
 * The snapshot file, all numbers little-endian:
 *
 *     head     12 letters SHISAKUATLAS, format version (u32)
 *     sections one after the other, each filled up with zeros to a multiple of 8 bytes
 *     header   JSON: stamp, tokeniser, model, counts, and of each section name, offset, length and SHA-256 (fill included)
 *     tail     length of the header (u32), SHA-256 of head, header and that length
 *
 * The header stands at the end so that a file is written in one go; every byte of the file is covered by a checksum.
 */
export const SNAPSHOT_FILE = 'graph.atlas';
export const FORMAT_VERSION = 1;
export const HEAD_MAGIC = 'SHISAKUATLAS';
export const HEAD_BYTES = 16;
export const TAIL_BYTES = 36;
/** Sections begin at multiples of this, enough for every kind of number in them. */
const ALIGNMENT = 8;

/** Names of all sections, in their order in the file. */
export const SECTION_NAMES = [
  'id-offsets',
  'id-bytes',
  'id-slots',
  'id-ranks',
  'node-kinds',
  'node-municipalities',
  'node-documents',
  'municipality-nodes',
  'document-nodes',
  'record-offsets',
  'record-bytes',
  'edge-types',
  'edge-from',
  'edge-to',
  'edge-basis-offsets',
  'edge-basis-bytes',
  'appendix-offsets',
  'appendix-bytes',
  'token-offsets',
  'token-bytes',
  'token-slots',
  'posting-offsets',
  'posting-nodes',
  'posting-shares',
  'vector-nodes',
  'vectors',
  'sentence-nodes',
  'sentence-bytes',
] as const;

/** One of {@link SECTION_NAMES}. */
export type SectionName = (typeof SECTION_NAMES)[number];

const sectionSchema = z.object({
  name: z.enum(SECTION_NAMES),
  offset: z.int().nonnegative(),
  /** Without the fill. */
  bytes: z.int().nonnegative(),
  sha256: z.string().length(64),
});

const modelSchema: z.ZodType<ModelIdentity> = z.object({
  name: z.string(),
  version: z.string(),
  dimension: z.int().positive(),
  digest: z.string(),
});

/** What the header of a snapshot says. */
export const headerSchema = z.object({
  stamp: z.string(),
  tokeniser: z.string(),
  model: modelSchema.nullable(),
  counts: z.partialRecord(z.enum(NODE_KINDS), z.int().positive()),
  /** Number of indexed units, the N of BM25. */
  indexedUnits: z.int().nonnegative(),
  sections: z.array(sectionSchema).length(SECTION_NAMES.length),
});

/** See {@link headerSchema}. */
export type SnapshotHeader = z.infer<typeof headerSchema>;

/** Where a section stands in the file. */
export type SectionEntry = z.infer<typeof sectionSchema>;

/** `bytes` rounded up to a multiple of {@link ALIGNMENT}. */
export function paddedLength(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
