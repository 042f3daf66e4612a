import { NODE_KINDS } from '../../model/graph-node.ts';
import type { NodeKind } from '../../model/graph-node.ts';
import { compareText } from '../../storage/compare-text.ts';
import type { GraphWrite } from '../../storage/graph-store.ts';
import { placeBlocks } from './block-layout.ts';
import type { PlacedBlock } from './block-layout.ts';
import { buildPostings } from './build-postings.ts';
import type { BuiltGraph } from './graph-builder.server.ts';
import type { SpoolRange, Spool } from './spool.server.ts';
import type { SnapshotWriter } from './snapshot-writer.server.ts';
import { findText, toTextIndex } from './text-index.server.ts';
import type { TextIndex } from './text-index.server.ts';
import { offsetsOf } from './text-table.server.ts';

/** Where a graph comes from and where it goes. */
export interface GraphTransfer {
  readonly spool: Spool;
  readonly writer: SnapshotWriter;
}

/** Writes all sections of a built graph, in document order, and finishes the snapshot. */
export async function writeGraph(graph: GraphWrite, built: BuiltGraph, transfer: GraphTransfer): Promise<void> {
  const blocks = placeBlocks(built.blocks);
  const { writer } = transfer;
  await writer.begin();
  const ids = await writeIds(blocks, writer);
  await writeNodes(blocks, transfer);
  await writeEdges(blocks, ids, transfer);
  await writeWords(blocks, built.tokens, writer);
  await writeVectors(blocks, transfer);
  await writer.finish({
    stamp: graph.stamp,
    tokeniser: graph.tokeniser,
    model: graph.model,
    counts: countKinds(blocks),
    indexedUnits: blocks.reduce((sum, { words }) => sum + words.indexedUnits, 0),
  });
}

async function writeIds(blocks: readonly PlacedBlock[], writer: SnapshotWriter): Promise<TextIndex> {
  const ids = blocks.flatMap((block) => block.ids);
  const index = toTextIndex(ids, 'the id');
  const order = Uint32Array.from(ids.keys()).sort((a, b) => compareText(ids[a] ?? '', ids[b] ?? ''));
  const ranks = new Uint32Array(ids.length);
  order.forEach((node, rank) => {
    ranks[node] = rank;
  });
  await writer.section('id-offsets', [index.offsets]);
  await writer.section('id-bytes', [index.bytes]);
  await writer.section('id-slots', [index.slots]);
  await writer.section('id-ranks', [ranks]);
  return index;
}

async function writeNodes(blocks: readonly PlacedBlock[], { writer, spool }: GraphTransfer): Promise<void> {
  await writer.section(
    'node-kinds',
    mapBlocks(blocks, ({ kinds }) => kinds),
  );
  await writer.section(
    'node-municipalities',
    mapBlocks(blocks, (block) => column(block, block.municipalityNumber)),
  );
  await writer.section(
    'node-documents',
    mapBlocks(blocks, (block) => column(block, block.documentNumber)),
  );
  await writer.section('municipality-nodes', [nodesOfKind(blocks, 'municipality')]);
  await writer.section('document-nodes', [nodesOfKind(blocks, 'document')]);
  await writer.section('record-offsets', [offsetsOf(blocks.flatMap(({ records }) => [...records.lengths]))]);
  await writer.section(
    'record-bytes',
    spooled(blocks, spool, ({ records }) => records.range),
  );
}

async function writeEdges(blocks: readonly PlacedBlock[], ids: TextIndex, transfer: GraphTransfer): Promise<void> {
  const { writer, spool } = transfer;
  await writer.section(
    'edge-types',
    mapBlocks(blocks, ({ edges }) => edges.types),
  );
  await writer.section(
    'edge-from',
    mapBlocks(blocks, ({ base, edges }) => edges.from.map((place) => base + place)),
  );
  await writer.section(
    'edge-to',
    mapBlocks(blocks, (block) => edgeEnds(block, ids)),
  );
  await writer.section('edge-basis-offsets', [offsetsOf(blocks.flatMap(({ edges }) => [...edges.bases.lengths]))]);
  await writer.section(
    'edge-basis-bytes',
    spooled(blocks, spool, ({ edges }) => edges.bases.range),
  );
  const documents = blocks.filter(({ document }) => document !== null);
  await writer.section('appendix-offsets', [offsetsOf(documents.map(({ appendix }) => appendix.bytes))]);
  await writer.section(
    'appendix-bytes',
    spooled(documents, spool, ({ appendix }) => appendix),
  );
}

async function writeWords(
  blocks: readonly PlacedBlock[],
  tokens: readonly string[],
  writer: SnapshotWriter,
): Promise<void> {
  const postings = buildPostings(blocks, tokens);
  const index = toTextIndex(postings.tokens, 'the token');
  await writer.section('token-offsets', [index.offsets]);
  await writer.section('token-bytes', [index.bytes]);
  await writer.section('token-slots', [index.slots]);
  await writer.section('posting-offsets', [postings.offsets]);
  await writer.section('posting-nodes', [postings.nodes]);
  await writer.section('posting-shares', [postings.shares]);
}

async function writeVectors(blocks: readonly PlacedBlock[], { writer, spool }: GraphTransfer): Promise<void> {
  await writer.section(
    'vector-nodes',
    mapBlocks(blocks, ({ base, vectors }) => vectors.nodes.map((n) => base + n)),
  );
  await writer.section(
    'vectors',
    spooled(blocks, spool, ({ vectors }) => vectors.range),
  );
  await writer.section(
    'sentence-nodes',
    mapBlocks(blocks, ({ base, sentences }) => sentences.nodes.map((n) => base + n)),
  );
  await writer.section(
    'sentence-bytes',
    spooled(blocks, spool, ({ sentences }) => sentences.range),
  );
}

function* mapBlocks(
  blocks: readonly PlacedBlock[],
  piece: (block: PlacedBlock) => ArrayBufferView,
): Generator<ArrayBufferView> {
  for (const block of blocks) yield piece(block);
}

async function* spooled(
  blocks: readonly PlacedBlock[],
  spool: Spool,
  rangeOf: (block: PlacedBlock) => SpoolRange,
): AsyncGenerator<Uint8Array> {
  for (const block of blocks) yield* spool.read(rangeOf(block));
}

function column({ ids }: PlacedBlock, value: number): Uint32Array {
  return new Uint32Array(ids.length).fill(value);
}

/** Numbers of the nodes at which a block's edges end; those outside the block are looked up by id. */
function edgeEnds({ base, ids: own, edges }: PlacedBlock, ids: TextIndex): Uint32Array {
  const elsewhere = edges.elsewhere.map((id) => findText(ids, id) ?? 0);
  return edges.to.map((to) => (to < own.length ? base + to : (elsewhere[to - own.length] ?? 0)));
}

function nodesOfKind(blocks: readonly PlacedBlock[], kind: NodeKind): Uint32Array {
  const rank = NODE_KINDS.indexOf(kind);
  return Uint32Array.from(
    blocks.flatMap(({ base, kinds }) => [...kinds].flatMap((k, n) => (k === rank ? [base + n] : []))),
  );
}

function countKinds(blocks: readonly PlacedBlock[]): Partial<Record<NodeKind, number>> {
  const counts: Partial<Record<NodeKind, number>> = {};
  for (const { kinds } of blocks) {
    for (const rank of kinds) {
      const kind = NODE_KINDS[rank];
      if (kind !== undefined) counts[kind] = (counts[kind] ?? 0) + 1;
    }
  }
  return counts;
}
