import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';
import { relationRank } from '../../storage/compare-edges.ts';
import { kindRank } from '../../storage/compare-nodes.ts';
import type { IndexedUnit } from '../../storage/graph-store.ts';
import { blockWords } from './block-words.ts';
import type { PlacedUnit } from './block-words.ts';
import { packEdgeBasis } from './edge-basis.ts';
import type { BlockEdges, BlockSource, BlockVectors, GraphBlock, SpooledPieces } from './graph-block.ts';
import { quantise } from '../../storage/quantise.ts';
import type { Spool } from './spool.server.ts';
import { textToBytes } from './text-bytes.server.ts';
import type { TokenNumbers } from './token-numbers.ts';

/** Where the parts of a block go. */
export interface BlockWorkshop {
  readonly spool: Spool;
  readonly tokens: TokenNumbers;
}

/** A source that has an appendix is compressed at this level: source lines shrink to a third at little cost. */
const APPENDIX_COMPRESSION = { level: 1 };

/** Turns checked parts into a block; each edge begins at a node of the block. */
export async function buildBlock(source: BlockSource, workshop: BlockWorkshop): Promise<GraphBlock> {
  const places = new Map<string, number>(source.nodes.map(({ id }, place) => [id, place]));
  const units = inOrderOf(places, source.units);
  const { appendix } = source;
  return {
    municipality: source.municipality,
    document: source.document,
    ids: source.nodes.map(({ id }) => id),
    kinds: Uint8Array.from(source.nodes, ({ record }) => kindRank(record.kind)),
    records: await spoolTexts(
      source.nodes.map(({ label, record }) => JSON.stringify([label, record.value])),
      workshop.spool,
    ),
    edges: await blockEdges(source, places, workshop.spool),
    words: blockWords(units, source.nodes.length, workshop.tokens),
    vectors: await blockVectors(units, workshop.spool),
    sentences: await blockSentences(units, workshop.spool),
    appendix: await workshop.spool.add(
      appendix === null ? [] : [deflateRawSync(JSON.stringify(appendix), APPENDIX_COMPRESSION)],
    ),
  };
}

function inOrderOf(places: ReadonlyMap<string, number>, units: readonly IndexedUnit[]): readonly PlacedUnit[] {
  return units.map((unit) => ({ place: places.get(unit.id) ?? 0, unit })).sort((a, b) => a.place - b.place);
}

async function spoolTexts(texts: readonly string[], spool: Spool): Promise<SpooledPieces> {
  const pieces = texts.map(textToBytes);
  return { range: await spool.add(pieces), lengths: Uint32Array.from(pieces, (piece) => piece.length) };
}

async function blockEdges(
  { edges, nodes }: BlockSource,
  places: ReadonlyMap<string, number>,
  spool: Spool,
): Promise<BlockEdges> {
  const elsewhere = [...new Set(edges.map(({ to }) => to).filter((to) => !places.has(to)))];
  const outside = new Map<string, number>(elsewhere.map((id, place) => [id, nodes.length + place]));
  const placed = edges
    .map((edge) => ({ edge, from: places.get(edge.from) ?? 0, to: places.get(edge.to) ?? outside.get(edge.to) ?? 0 }))
    .sort((a, b) => a.from - b.from);
  return {
    types: Uint8Array.from(placed, ({ edge }) => relationRank(edge.type)),
    from: Uint32Array.from(placed, ({ from }) => from),
    to: Uint32Array.from(placed, ({ to }) => to),
    elsewhere,
    bases: await spoolTexts(
      placed.map(({ edge }) => packEdgeBasis(edge)),
      spool,
    ),
  };
}

async function blockVectors(units: readonly PlacedUnit[], spool: Spool): Promise<BlockVectors> {
  const embedded = units.flatMap(({ place, unit }) => (unit.vector === null ? [] : [{ place, vector: unit.vector }]));
  return {
    nodes: Uint32Array.from(embedded, ({ place }) => place),
    range: await spool.add(embedded.map(({ vector }) => bytesOf(vector))),
  };
}

async function blockSentences(units: readonly PlacedUnit[], spool: Spool): Promise<BlockVectors> {
  const sentences = units.flatMap(({ place, unit }) => unit.sentenceVectors.map((vector) => ({ place, vector })));
  const quantised = sentences.map(({ vector }) => {
    const numbers = new Int8Array(vector.length);
    quantise(vector, numbers);
    return bytesOf(numbers);
  });
  return { nodes: Uint32Array.from(sentences, ({ place }) => place), range: await spool.add(quantised) };
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
