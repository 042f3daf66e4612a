import { openInt8Scan } from '../../storage/int8-scan.ts';
import type { Int8Scan } from '../../storage/int8-scan.ts';
import { quantiseQuery } from '../../storage/quantise-query.ts';
import { quantise } from '../../storage/quantise.ts';
import { findAscending } from './sorted-numbers.ts';
import { TopCandidates } from './top-candidates.ts';
import type { ScoredNode } from './top-candidates.ts';

/** Vectors side by side. */
export interface VectorColumns {
  /** The node of each vector, ascending. */
  readonly nodes: Uint32Array;
  readonly components: Float32Array;
  readonly dimension: number;
}

/** What is asked of the vectors. */
export interface VectorQuery {
  readonly vector: Float32Array;
  readonly limit: number;
  /** Rank of each node's id, which decides between equal scores. */
  readonly ranks: Uint32Array;
  readonly passes: (node: number) => boolean;
}

/** Covers the rounding of sums and of lengths that are not exactly 1. */
const ROUNDING = 1e-5;

/**
 * Exact nearest vectors by cosine. A scan over 8-bit copies gives each vector's score within a margin that follows from its
 * rounding error (Cauchy–Schwarz); only vectors whose score can reach the best `limit` are multiplied in full. Without SIMD every
 * vector is multiplied in full: slower, the same answer.
 */
export class VectorIndex {
  readonly #columns: VectorColumns;
  readonly #scan: Int8Scan | null;
  /** Per vector: value of its 8-bit unit, 0 for a zero vector, which is similar to nothing. */
  readonly #scales: Float32Array;
  /** Per vector: length of the difference between it and its 8-bit copy. */
  readonly #errors: Float32Array;

  constructor(columns: VectorColumns, open: typeof openInt8Scan = openInt8Scan) {
    const count = columns.nodes.length;
    this.#columns = columns;
    this.#scales = new Float32Array(count);
    this.#errors = new Float32Array(count);
    this.#scan = count === 0 ? null : open(count, columns.dimension);
    this.#fill();
  }

  /** Vector of a node, to keep; `null` where it has none. */
  vectorOf(node: number): Float32Array | null {
    const slot = findAscending(this.#columns.nodes, node);
    return slot === -1 ? null : this.#vector(slot).slice();
  }

  nearest(query: VectorQuery): readonly ScoredNode[] {
    const best = new TopCandidates(query.limit, query.ranks);
    if (query.vector.every((component) => component === 0)) return [];
    const offer = (slot: number): void => {
      best.offer(this.#columns.nodes[slot] ?? 0, this.#dot(slot, query.vector));
    };
    if (this.#scan === null) {
      for (let slot = 0; slot < this.#scales.length; slot += 1) if (this.#isOpen(slot, query)) offer(slot);
    } else {
      this.#offerReachable(this.#scan, query, { best, offer });
    }
    return best.list();
  }

  #offerReachable(
    scan: Int8Scan,
    query: VectorQuery,
    { best, offer }: { readonly best: TopCandidates; readonly offer: (slot: number) => void },
  ): void {
    const { unit, error, length } = quantiseQuery(query.vector, scan.query);
    const [scales, errors, sums] = [this.#scales, this.#errors, scan.run()];
    const margin = error + ROUNDING;
    const safe = new TopCandidates(query.limit, query.ranks);
    const reachable: number[] = [];
    const highest: number[] = [];
    let needed = -Infinity;
    for (let slot = 0; slot < sums.length; slot += 1) {
      const score = (sums[slot] ?? 0) * (scales[slot] ?? 0) * unit;
      const slack = (errors[slot] ?? 0) * length + margin;
      if (score + slack < needed || !this.#isOpen(slot, query)) continue;
      reachable.push(slot);
      highest.push(score + slack);
      safe.offer(this.#columns.nodes[slot] ?? 0, score - slack);
      needed = safe.threshold;
    }
    reachable.forEach((slot, index) => {
      const possible = highest[index] ?? 0;
      if (possible >= needed && possible >= best.threshold) offer(slot);
    });
  }

  #isOpen(slot: number, query: VectorQuery): boolean {
    return this.#scales[slot] !== 0 && query.passes(this.#columns.nodes[slot] ?? 0);
  }

  #fill(): void {
    const spare = new Int8Array(this.#columns.dimension);
    for (let slot = 0; slot < this.#scales.length; slot += 1) {
      const vector = this.#vector(slot);
      const numbers = this.#scan?.vector(slot) ?? spare;
      const scale = quantise(vector, numbers);
      this.#scales[slot] = scale;
      this.#errors[slot] = differenceLength(vector, numbers, scale);
    }
  }

  #vector(slot: number): Float32Array {
    const { components, dimension } = this.#columns;
    return components.subarray(slot * dimension, (slot + 1) * dimension);
  }

  /** Four sums in parallel: the processor adds them at the same time. */
  #dot(slot: number, query: Float32Array): number {
    const { components, dimension } = this.#columns;
    const first = slot * dimension;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let index = 0; index < dimension; index += 4) {
      a += (components[first + index] ?? 0) * (query[index] ?? 0);
      b += (components[first + index + 1] ?? 0) * (query[index + 1] ?? 0);
      c += (components[first + index + 2] ?? 0) * (query[index + 2] ?? 0);
      d += (components[first + index + 3] ?? 0) * (query[index + 3] ?? 0);
    }
    return a + b + c + d;
  }
}

function differenceLength(vector: Float32Array, numbers: Int8Array, scale: number): number {
  let squares = 0;
  for (let index = 0; index < vector.length; index += 1) {
    squares += ((vector[index] ?? 0) - (numbers[index] ?? 0) * scale) ** 2;
  }
  return Math.sqrt(squares);
}
