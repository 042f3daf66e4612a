import { ConflictError } from '../../errors.ts';
import { departmentId } from '../../model/department-id.server.ts';
import type { GraphNode, NodeKind } from '../../model/graph-node.ts';
import type { DocumentId, NodeId } from '../../model/ids.ts';
import { buildConceptParts } from '../../storage/build-concept-parts.ts';
import { buildGraphParts } from '../../storage/build-graph-parts.ts';
import { checkGraphParts } from '../../storage/check-graph-parts.ts';
import { checkIndexedUnits } from '../../storage/check-indexed-units.ts';
import type { GraphParts } from '../../storage/graph-parts.ts';
import type { DocumentAppendix, GraphWrite, IndexedUnit, StoredPlan } from '../../storage/graph-store.ts';
import type { BatchQueue } from './batch-queue.ts';
import { countDegrees } from './degree-counter.ts';
import type { Slot } from './labels.ts';
import { nodeProperties, unitProperties } from './node-properties.ts';
import { slotKey } from './place-key.ts';
import { SharedNodes } from './shared-nodes.ts';
import { WordStatistics } from './word-statistics.ts';

/** What a loaded graph holds, for the pointer and for checking that all has arrived. */
export interface LoadedCounts {
  readonly counts: Readonly<Partial<Record<NodeKind, number>>>;
  readonly nodes: number;
  /** Vectors that are not zero. */
  readonly vectors: number;
  readonly words: WordStatistics;
}

/** Takes in a whole graph document by document, checks it and writes it to a slot. */
export class GraphLoader {
  readonly #slot: Slot;
  readonly #queue: BatchQueue;
  readonly #shared = new SharedNodes();
  readonly #words = new WordStatistics();
  readonly #sources = new Map<DocumentId, string>();
  readonly #counts: Partial<Record<NodeKind, number>> = {};
  #vectors = 0;

  constructor(slot: Slot, queue: BatchQueue) {
    this.#slot = slot;
    this.#queue = queue;
  }

  /** Writes the whole graph and tells what was written. */
  async load({ concepts, model, plans }: GraphWrite): Promise<LoadedCounts> {
    const parts = buildConceptParts(concepts);
    checkGraphParts(parts, () => false);
    this.#addParts(parts, null);
    const conceptIds = new Set<NodeId>(concepts.map(({ id }) => id));
    for await (const plan of plans) {
      this.#checkNew(plan);
      const planParts = buildGraphParts(plan, departmentId);
      checkGraphParts(planParts, (id) => conceptIds.has(id));
      checkIndexedUnits(plan.units, planParts.nodes, model);
      this.#addParts(planParts, plan);
      this.#queue.addAppendix(slotKey(this.#slot, plan.plan.document.id), JSON.stringify(appendixOf(plan)));
      await this.#queue.writeFull();
    }
    return this.#finish();
  }

  #checkNew({ plan: { document } }: StoredPlan): void {
    const other = this.#sources.get(document.id);
    if (other !== undefined) {
      throw new ConflictError(
        `replace: ${other} and ${document.source} have the same document id ${document.id}; leave one of them out`,
        { details: { id: document.id, sources: [other, document.source] } },
      );
    }
    this.#sources.set(document.id, document.source);
  }

  #addParts({ nodes, edges }: GraphParts, plan: StoredPlan | null): void {
    const degrees = countDegrees(edges);
    const units = new Map<NodeId, IndexedUnit>(plan?.units.map((unit) => [unit.id, unit]));
    for (const node of nodes) {
      if (node.document === null) this.#addShared(node, plan);
      else this.#addNode(node, units.get(node.id), degrees.get(node.id) ?? {});
    }
    for (const [id, own] of degrees) this.#shared.addDegrees(id, own);
    this.#queue.addEdges(edges);
  }

  /** Degrees and, where an earlier document comes later, the record are set when everything is known. */
  #addShared(node: GraphNode, plan: StoredPlan | null): void {
    const isNew = !this.#shared.has(node.id);
    this.#shared.add(node, plan === null ? null : plan.plan.document.id);
    if (isNew) this.#addNode(node, undefined, {});
  }

  #addNode(node: GraphNode, unit: IndexedUnit | undefined, degrees: Parameters<typeof nodeProperties>[2]): void {
    const { kind } = node.record;
    this.#counts[kind] = (this.#counts[kind] ?? 0) + 1;
    const properties = nodeProperties(this.#slot, node, degrees);
    if (unit === undefined) {
      this.#queue.addNodes('other', [properties]);
      return;
    }
    const searched = unitProperties(unit, node);
    this.#words.add(unit);
    if (searched['embedding'] !== null) this.#vectors += 1;
    this.#queue.addNodes('unit', [{ ...properties, ...searched }]);
  }

  async #finish(): Promise<LoadedCounts> {
    const rows = [...this.#shared.list()].map(({ node, degrees }) => nodeProperties(this.#slot, node, degrees));
    await this.#queue.updateNodes(rows);
    const nodes = Object.values(this.#counts).reduce((sum, count) => sum + count, 0);
    return { counts: this.#counts, nodes, vectors: this.#vectors, words: this.#words };
  }
}

function appendixOf({ plan }: StoredPlan): DocumentAppendix {
  const { sourceLines, lineage, relatedPlans, corrections, unplaced } = plan;
  return { sourceLines, lineage, relatedPlans, corrections, unplaced };
}
