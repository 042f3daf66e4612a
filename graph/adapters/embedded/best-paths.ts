/** A path by numbers of its nodes, with its weight. */
interface WeightedPath {
  readonly nodes: readonly number[];
  readonly weight: number;
}

/** Products are rounded; bounds that differ by less than this share count as equal. */
const ROUNDING = 1e-9;

/** Keeps the best of paths of one length: lower weights first, equal ones by the ranks of their nodes' ids. */
export class BestPaths {
  readonly #limit: number;
  readonly #ranks: Uint32Array;
  #kept: readonly WeightedPath[] = [];

  constructor(limit: number, ranks: Uint32Array) {
    this.#limit = limit;
    this.#ranks = ranks;
  }

  offer(nodes: readonly number[], weight: number): void {
    this.#kept = [...this.#kept, { nodes, weight }]
      .sort((a, b) => a.weight - b.weight || this.#compare(a.nodes, b.nodes))
      .slice(0, this.#limit);
  }

  /** True where no path that begins like this and weighs at least `bound` can be kept. */
  refuses(beginning: readonly number[], bound: number): boolean {
    const worst = this.#kept.at(-1);
    if (worst === undefined || this.#kept.length < this.#limit) return false;
    if (bound > worst.weight * (1 + ROUNDING)) return true;
    return bound >= worst.weight && this.#compare(beginning, worst.nodes) > 0;
  }

  /** What was kept, best first. */
  list(): readonly (readonly number[])[] {
    return this.#kept.map(({ nodes }) => nodes);
  }

  /** Compares as far as the first goes. */
  #compare(nodes: readonly number[], others: readonly number[]): number {
    for (const [place, node] of nodes.entries()) {
      const difference = (this.#ranks[node] ?? 0) - (this.#ranks[others[place] ?? 0] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  }
}
