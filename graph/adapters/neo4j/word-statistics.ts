import type { IndexedUnit } from '../../storage/graph-store.ts';
import { termWeights } from './search-terms.ts';

/** What BM25 needs to know of the whole graph; grows while the graph is loaded. */
export class WordStatistics {
  readonly #unitsByTerm = new Map<string, number>();
  #units = 0;
  #length = 0;

  add({ tokens }: IndexedUnit): void {
    this.#units += 1;
    for (const [term, weight] of termWeights(tokens)) {
      this.#unitsByTerm.set(term, (this.#unitsByTerm.get(term) ?? 0) + 1);
      this.#length += weight;
    }
  }

  get units(): number {
    return this.#units;
  }

  /** Mean sum of token weights; 1 where there is no unit, so that nothing is divided by zero. */
  get meanLength(): number {
    return this.#length === 0 ? 1 : this.#length / this.#units;
  }

  get unitsByTerm(): ReadonlyMap<string, number> {
    return this.#unitsByTerm;
  }
}
