import { bm25Share } from '../../storage/bm25.ts';
import { compareText } from '../../storage/compare-text.ts';
import type { PlacedBlock } from './block-layout.ts';

/** Postings of all tokens; those of token `t` stand at `offsets[t]`–`offsets[t + 1]`, their nodes ascending. */
export interface Postings {
  /** Sorted, so that the same graph gives the same postings in whatever order its plans came. */
  readonly tokens: readonly string[];
  readonly offsets: Uint32Array<ArrayBuffer>;
  readonly nodes: Uint32Array<ArrayBuffer>;
  /** BM25 share of the token in that node, without the idf. */
  readonly shares: Float32Array<ArrayBuffer>;
}

/** Turns the words of all blocks into postings; `tokens` are the tokens by the number the blocks use. */
export function buildPostings(blocks: readonly PlacedBlock[], tokens: readonly string[]): Postings {
  const { sorted, places } = sortTokens(tokens);
  const offsets = countPostings(blocks, places);
  const total = offsets[tokens.length] ?? 0;
  const nodes = new Uint32Array(total);
  const shares = new Float32Array(total);
  const next = offsets.slice();
  const averageLength = averageUnitLength(blocks);
  for (const { base, words } of blocks) {
    let first = 0;
    for (let node = 0; node < words.counts.length; node += 1) {
      const end = first + (words.counts[node] ?? 0);
      const relativeLength = sumOf(words.weights, first, end) / averageLength;
      for (let index = first; index < end; index += 1) {
        const place = places[words.tokens[index] ?? 0] ?? 0;
        const slot = next[place] ?? 0;
        next[place] = slot + 1;
        nodes[slot] = base + node;
        shares[slot] = bm25Share(words.weights[index] ?? 0, relativeLength);
      }
      first = end;
    }
  }
  return { tokens: sorted, offsets, nodes, shares };
}

function sortTokens(tokens: readonly string[]): { readonly sorted: readonly string[]; readonly places: Uint32Array } {
  const order = Uint32Array.from(tokens.keys()).sort((a, b) => compareText(tokens[a] ?? '', tokens[b] ?? ''));
  const places = new Uint32Array(tokens.length);
  order.forEach((number, place) => {
    places[number] = place;
  });
  return { sorted: Array.from(order, (number) => tokens[number] ?? ''), places };
}

function countPostings(blocks: readonly PlacedBlock[], places: Uint32Array): Uint32Array<ArrayBuffer> {
  const offsets = new Uint32Array(places.length + 1);
  for (const { words } of blocks) {
    for (const token of words.tokens) {
      const after = (places[token] ?? 0) + 1;
      offsets[after] = (offsets[after] ?? 0) + 1;
    }
  }
  for (let token = 0; token < places.length; token += 1) {
    offsets[token + 1] = (offsets[token + 1] ?? 0) + (offsets[token] ?? 0);
  }
  return offsets;
}

/** Mean sum of token weights over all indexed units; only asked for where there is a token. */
function averageUnitLength(blocks: readonly PlacedBlock[]): number {
  let units = 0;
  let sum = 0;
  for (const { words } of blocks) {
    units += words.indexedUnits;
    sum += sumOf(words.weights, 0, words.weights.length);
  }
  return sum / units;
}

function sumOf(weights: Float32Array, first: number, end: number): number {
  let sum = 0;
  for (let index = first; index < end; index += 1) sum += weights[index] ?? 0;
  return sum;
}
