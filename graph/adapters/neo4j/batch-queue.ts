import { RELATION_TYPES } from '../../model/graph-edge.ts';
import type { GraphEdge, RelationType } from '../../model/graph-edge.ts';
import { createAppendices, createEdges, createNodes, updateNodes } from './cypher/load-graph.ts';
import { edgeRow } from './edge-row.ts';
import type { Slot } from './labels.ts';
import { RowBuffer } from './row-buffer.ts';
import type { Statement } from './statement.ts';

/** Rows of a batch; 1,000 units with vectors are some five megabytes. */
export const BATCH_ROWS = 1000;
/** Documents whose source lines go into one batch; a long one has about a megabyte. */
const BATCH_APPENDICES = 10;

type Row = Readonly<Record<string, unknown>>;
/** Applies a statement that creates or finds `created` rows. */
type Apply = (statement: Statement, check?: { readonly created: number }) => Promise<unknown>;

/** Gathers nodes and edges of many documents into full batches. Edges are written after all nodes that came before them. */
export class BatchQueue {
  readonly #slot: Slot;
  readonly #apply: Apply;
  readonly #units = new RowBuffer<Row>();
  readonly #others = new RowBuffer<Row>();
  readonly #appendices = new RowBuffer<Row>();
  readonly #edges = new Map(RELATION_TYPES.map((type) => [type, new RowBuffer<Row>()] as const));

  constructor(slot: Slot, apply: Apply) {
    this.#slot = slot;
    this.#apply = apply;
  }

  addNodes(kind: 'unit' | 'other', rows: Iterable<Row>): void {
    (kind === 'unit' ? this.#units : this.#others).add(rows);
  }

  addEdges(edges: Iterable<GraphEdge>): void {
    for (const edge of edges) this.#edges.get(edge.type)?.add([edgeRow(this.#slot, edge)]);
  }

  addAppendix(key: string, content: string): void {
    this.#appendices.add([{ key, content }]);
  }

  /**
   * Writes what waits once it makes a batch: all nodes, so that edges may point to them, and the edges in full batches.
   * To be called between documents.
   */
  async writeFull(): Promise<void> {
    if (this.#units.size + this.#others.size < BATCH_ROWS) return;
    await this.#writeNodes();
    for (const [type, rows] of this.#edges) await this.#writeEdges(type, rows, false);
  }

  /** Writes everything that waits. */
  async writeAll(): Promise<void> {
    await this.#writeNodes();
    for (const [type, rows] of this.#edges) await this.#writeEdges(type, rows, true);
  }

  /** Writes new properties of nodes that are stored already. */
  async updateNodes(rows: Iterable<Row>): Promise<void> {
    await this.writeAll();
    const buffer = new RowBuffer<Row>();
    buffer.add(rows);
    for (const batch of buffer.take(BATCH_ROWS, true)) await this.#apply(updateNodes(batch));
  }

  async #writeNodes(): Promise<void> {
    for (const rows of this.#units.take(BATCH_ROWS, true)) {
      await this.#apply(createNodes(this.#slot, 'unit', rows), { created: rows.length });
    }
    for (const rows of this.#others.take(BATCH_ROWS, true)) {
      await this.#apply(createNodes(this.#slot, 'other', rows), { created: rows.length });
    }
    for (const rows of this.#appendices.take(BATCH_APPENDICES, true)) {
      await this.#apply(createAppendices(rows), { created: rows.length });
    }
  }

  async #writeEdges(type: RelationType, buffer: RowBuffer<Row>, all: boolean): Promise<void> {
    for (const rows of buffer.take(BATCH_ROWS, all))
      await this.#apply(createEdges(type, rows), { created: rows.length });
  }
}
