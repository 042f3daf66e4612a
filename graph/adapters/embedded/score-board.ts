import { TopCandidates } from './top-candidates.ts';
import type { ScoredNode } from './top-candidates.ts';

/** Which of the scored nodes are wanted. */
export interface ScoreSelection {
  readonly limit: number;
  /** Rank of each node's id, which decides between equal scores. */
  readonly ranks: Uint32Array;
  readonly passes: (node: number) => boolean;
}

/**
 * Sums shares (above zero) per node and then gives the best. One board serves all queries of a graph one after the other: what a
 * query touched is cleared, not the whole board.
 */
export class ScoreBoard {
  readonly #scores: Float64Array;
  readonly #touched: Uint32Array;
  #count = 0;

  constructor(nodeCount: number) {
    this.#scores = new Float64Array(nodeCount);
    this.#touched = new Uint32Array(nodeCount);
  }

  add(node: number, share: number): void {
    const score = this.#scores[node] ?? 0;
    if (score === 0) {
      this.#touched[this.#count] = node;
      this.#count += 1;
    }
    this.#scores[node] = score + share;
  }

  /** Adds `factor` times the share of each posting from `first` to `end` (exclusive). */
  addAll(
    postings: { readonly nodes: Uint32Array; readonly shares: Float32Array },
    [first, end]: readonly [number, number],
    factor: number,
  ): void {
    const { nodes, shares } = postings;
    const scores = this.#scores;
    const touched = this.#touched;
    let count = this.#count;
    for (let index = first; index < end; index += 1) {
      const node = nodes[index] ?? 0;
      const score = scores[node] ?? 0;
      if (score === 0) {
        touched[count] = node;
        count += 1;
      }
      scores[node] = score + factor * (shares[index] ?? 0);
    }
    this.#count = count;
  }

  /** The best nodes; the board is empty afterwards. */
  take({ limit, ranks, passes }: ScoreSelection): readonly ScoredNode[] {
    const best = new TopCandidates(limit, ranks);
    for (let index = 0; index < this.#count; index += 1) {
      const node = this.#touched[index] ?? 0;
      const score = this.#scores[node] ?? 0;
      this.#scores[node] = 0;
      if (score >= best.threshold && passes(node)) best.offer(node, score);
    }
    this.#count = 0;
    return best.list();
  }
}
