import type { GraphEdge } from '../../model/graph-edge.ts';
import type { GraphNode } from '../../model/graph-node.ts';
import type { DocumentId, MunicipalityCode } from '../../model/ids.ts';
import type { DocumentAppendix, IndexedUnit } from '../../storage/graph-store.ts';
import type { SpoolRange } from './spool.server.ts';

/** What becomes one block: the nodes of one document, those a municipality's documents share, or the concepts. */
export interface BlockSource {
  readonly municipality: MunicipalityCode | null;
  readonly document: DocumentId | null;
  /** In document order. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly units: readonly IndexedUnit[];
  readonly appendix: DocumentAppendix | null;
}

/** Pieces of bytes in the spool, one after the other. */
export interface SpooledPieces {
  readonly range: SpoolRange;
  readonly lengths: Uint32Array<ArrayBuffer>;
}

/**
 * A contiguous run of nodes while a snapshot is being built, in typed arrays; its large parts are in the spool.
 * Nodes are named by their place in the block.
 */
export interface GraphBlock {
  readonly municipality: MunicipalityCode | null;
  readonly document: DocumentId | null;
  readonly ids: readonly string[];
  /** Place in `NODE_KINDS`. */
  readonly kinds: Uint8Array<ArrayBuffer>;
  readonly records: SpooledPieces;
  readonly edges: BlockEdges;
  readonly words: BlockWords;
  readonly vectors: BlockVectors;
  /** Quantised. */
  readonly sentences: BlockVectors;
  readonly appendix: SpoolRange;
}

/** Edges in the order of their `from`. */
export interface BlockEdges {
  readonly types: Uint8Array<ArrayBuffer>;
  readonly from: Uint32Array<ArrayBuffer>;
  /** A node of the block, or the number of its nodes plus a place in `elsewhere`. */
  readonly to: Uint32Array<ArrayBuffer>;
  /** Ids of nodes outside the block. */
  readonly elsewhere: readonly string[];
  readonly bases: SpooledPieces;
}

/** Tokens of the block's units; those of the first node come first. */
export interface BlockWords {
  readonly indexedUnits: number;
  /** Number of tokens of each node. */
  readonly counts: Uint32Array<ArrayBuffer>;
  readonly tokens: Uint32Array<ArrayBuffer>;
  readonly weights: Float32Array<ArrayBuffer>;
}

/** Vectors in the order of their nodes. */
export interface BlockVectors {
  /** The node of each vector. */
  readonly nodes: Uint32Array<ArrayBuffer>;
  readonly range: SpoolRange;
}
