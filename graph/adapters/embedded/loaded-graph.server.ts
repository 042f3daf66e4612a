import { Buffer } from 'node:buffer';
import { StoreUnavailableError } from '../../errors.ts';
import { adjacencyOf } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';
import type { Snapshot } from './read-snapshot.server.ts';
import { ScoreBoard } from './score-board.ts';
import type { SectionName, SnapshotHeader } from './snapshot-format.ts';
import type { TextIndex } from './text-index.server.ts';
import type { TextTable } from './text-table.server.ts';
import { VectorIndex } from './vector-index.ts';

/** Nodes by number, in document order. */
export interface NodeColumns {
  readonly ids: TextIndex;
  /** Place of each node's id among all ids in order. */
  readonly idRanks: Uint32Array;
  /** Place in `NODE_KINDS`. */
  readonly kinds: Uint8Array;
  /** Number of the municipality + 1, or 0. */
  readonly municipalities: Uint32Array;
  /** Number of the document + 1, or 0. */
  readonly documents: Uint32Array;
  /** Node of each municipality, of each document, by their numbers. */
  readonly municipalityNodes: Uint32Array;
  readonly documentNodes: Uint32Array;
  /** JSON of label and value. */
  readonly records: TextTable;
}

/** Edges by number, in the order of `from`. */
export interface EdgeColumns {
  /** Place in `RELATION_TYPES`. */
  readonly types: Uint8Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly bases: TextTable;
}

/** Words: `offsets[t]`–`offsets[t + 1]` are the postings of token `t`. */
export interface WordColumns {
  readonly tokens: TextIndex;
  readonly offsets: Uint32Array;
  readonly nodes: Uint32Array;
  readonly shares: Float32Array;
}

/** Sentence vectors, those of one node side by side. */
export interface SentenceColumns {
  /** The node of each sentence, ascending. */
  readonly nodes: Uint32Array;
  readonly numbers: Int8Array;
}

/** A verified graph in memory; but for its scratch it never changes. */
export interface LoadedGraph {
  readonly header: SnapshotHeader;
  readonly nodes: NodeColumns;
  readonly edges: EdgeColumns;
  readonly adjacency: Adjacency;
  readonly appendices: TextTable;
  readonly words: WordColumns;
  readonly vectors: VectorIndex;
  readonly sentences: SentenceColumns;
  /** Scratch for the scores of one query at a time. */
  readonly board: ScoreBoard;
}

/** Lays the typed arrays of a graph over the sections of a snapshot; nothing but vectors and adjacency is computed. */
export function toLoadedGraph(snapshot: Snapshot): LoadedGraph {
  const { header } = snapshot;
  const view = viewsOf(snapshot);
  const nodes = toNodeColumns(view);
  const edges: EdgeColumns = {
    types: view.bytes('edge-types'),
    from: view.uint32('edge-from'),
    to: view.uint32('edge-to'),
    bases: { offsets: view.uint32('edge-basis-offsets'), bytes: view.bytes('edge-basis-bytes') },
  };
  const components = view.float32('vectors');
  return {
    header,
    nodes,
    edges,
    adjacency: adjacencyOf(edges, nodes.kinds.length),
    appendices: { offsets: view.uint32('appendix-offsets'), bytes: view.bytes('appendix-bytes') },
    words: {
      tokens: view.textIndex('token'),
      offsets: view.uint32('posting-offsets'),
      nodes: view.uint32('posting-nodes'),
      shares: view.float32('posting-shares'),
    },
    vectors: new VectorIndex({
      nodes: view.uint32('vector-nodes'),
      components,
      dimension: header.model?.dimension ?? 0,
    }),
    sentences: { nodes: view.uint32('sentence-nodes'), numbers: view.int8('sentence-bytes') },
    board: new ScoreBoard(nodes.kinds.length),
  };
}

function toNodeColumns(view: ReturnType<typeof viewsOf>): NodeColumns {
  return {
    ids: view.textIndex('id'),
    idRanks: view.uint32('id-ranks'),
    kinds: view.bytes('node-kinds'),
    municipalities: view.uint32('node-municipalities'),
    documents: view.uint32('node-documents'),
    municipalityNodes: view.uint32('municipality-nodes'),
    documentNodes: view.uint32('document-nodes'),
    records: { offsets: view.uint32('record-offsets'), bytes: view.bytes('record-bytes') },
  };
}

function viewsOf({ sections }: Snapshot) {
  const section = (name: SectionName) => {
    const found = sections.get(name);
    if (found !== undefined) return found;
    throw new StoreUnavailableError(`Embedded store: the snapshot lacks its part ${name}`, { retriable: false });
  };
  const bytes = (name: SectionName) => Buffer.from(section(name).buffer, 0, section(name).bytes);
  const uint32 = (name: SectionName) => new Uint32Array(section(name).buffer, 0, section(name).bytes / 4);
  return {
    bytes,
    uint32,
    int8: (name: SectionName) => new Int8Array(section(name).buffer, 0, section(name).bytes),
    float32: (name: SectionName) => new Float32Array(section(name).buffer, 0, section(name).bytes / 4),
    textIndex: (what: 'id' | 'token'): TextIndex => ({
      offsets: uint32(`${what}-offsets`),
      bytes: bytes(`${what}-bytes`),
      slots: uint32(`${what}-slots`),
    }),
  };
}
