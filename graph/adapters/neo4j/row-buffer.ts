/** Rows that wait until there are enough for a batch. */
export class RowBuffer<Row> {
  #rows: Row[] = [];

  add(rows: Iterable<Row>): void {
    for (const row of rows) this.#rows.push(row);
  }

  get size(): number {
    return this.#rows.length;
  }

  /** Batches of at most `most` rows, in the order in which they came; with `all` the last may be smaller, otherwise it waits. */
  *take(most: number, all: boolean): Generator<readonly Row[]> {
    let start = 0;
    while (this.#rows.length - start >= (all ? 1 : most)) {
      yield this.#rows.slice(start, start + most);
      start += most;
    }
    this.#rows = this.#rows.slice(start);
  }
}
