/** A node with its score. */
export interface ScoredNode {
  readonly node: number;
  readonly score: number;
}

/**
 * Keeps the best of many scored nodes: higher scores first, equal scores by the rank of their ids. A binary heap of numbers
 * with the worst kept node on top; most nodes are refused by one comparison.
 */
export class TopCandidates {
  readonly #limit: number;
  readonly #ranks: Uint32Array;
  readonly #nodes: Uint32Array;
  readonly #scores: Float64Array;
  #size = 0;

  constructor(limit: number, ranks: Uint32Array) {
    this.#limit = limit;
    this.#ranks = ranks;
    this.#nodes = new Uint32Array(limit);
    this.#scores = new Float64Array(limit);
  }

  offer(node: number, score: number): void {
    if (this.#size < this.#limit) {
      this.#size += 1;
      this.#rise(this.#size - 1, node, score);
      return;
    }
    if (score < (this.#scores[0] ?? 0) || this.#isWorse(node, score, 0)) return;
    this.#sink(0, node, score);
  }

  /** Score that a node must reach to be kept; −∞ while there is room. */
  get threshold(): number {
    return this.#size < this.#limit ? -Infinity : (this.#scores[0] ?? 0);
  }

  /** What was kept, best first. */
  list(): readonly ScoredNode[] {
    return Array.from({ length: this.#size }, (_, slot) => ({
      node: this.#nodes[slot] ?? 0,
      score: this.#scores[slot] ?? 0,
    })).sort((a, b) => b.score - a.score || (this.#ranks[a.node] ?? 0) - (this.#ranks[b.node] ?? 0));
  }

  /** True where the candidate stands behind the one in `slot`. */
  #isWorse(node: number, score: number, slot: number): boolean {
    const other = this.#scores[slot] ?? 0;
    if (score !== other) return score < other;
    return (this.#ranks[node] ?? 0) > (this.#ranks[this.#nodes[slot] ?? 0] ?? 0);
  }

  #put(slot: number, node: number, score: number): void {
    this.#nodes[slot] = node;
    this.#scores[slot] = score;
  }

  #rise(slot: number, node: number, score: number): void {
    let place = slot;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.#isWorse(node, score, parent)) break;
      this.#put(place, this.#nodes[parent] ?? 0, this.#scores[parent] ?? 0);
      place = parent;
    }
    this.#put(place, node, score);
  }

  #sink(slot: number, node: number, score: number): void {
    let place = slot;
    for (;;) {
      const child = this.#worseChild(place);
      if (child >= this.#size || this.#isWorse(node, score, child)) break;
      this.#put(place, this.#nodes[child] ?? 0, this.#scores[child] ?? 0);
      place = child;
    }
    this.#put(place, node, score);
  }

  #worseChild(slot: number): number {
    const left = 2 * slot + 1;
    const right = left + 1;
    if (right >= this.#size) return left;
    return this.#isWorse(this.#nodes[right] ?? 0, this.#scores[right] ?? 0, left) ? right : left;
  }
}
