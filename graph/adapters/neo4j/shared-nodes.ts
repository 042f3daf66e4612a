import type { GraphNode } from '../../model/graph-node.ts';
import type { DocumentId, NodeId } from '../../model/ids.ts';
import type { SubgraphNode } from '../../model/subgraph.ts';
import { addDegrees } from './degree-counter.ts';

interface SharedNode {
  readonly node: GraphNode;
  readonly from: DocumentId | null;
  readonly degrees: SubgraphNode['degrees'];
}

/** Nodes that several documents bring or point to: concepts, municipalities, departments. Each is as its first document says. */
export class SharedNodes {
  readonly #nodes = new Map<NodeId, SharedNode>();

  has(id: NodeId): boolean {
    return this.#nodes.has(id);
  }

  /** Takes note of a node; of the same id from several documents the first in order of their ids counts. */
  add(node: GraphNode, from: DocumentId | null): void {
    const known = this.#nodes.get(node.id);
    if (known === undefined) this.#nodes.set(node.id, { node, from, degrees: {} });
    else if (from !== null && known.from !== null && from < known.from) {
      this.#nodes.set(node.id, { ...known, node, from });
    }
  }

  /** Adds what one document's edges give to the degrees of a shared node; other ids are left alone. */
  addDegrees(id: NodeId, degrees: SubgraphNode['degrees']): void {
    const known = this.#nodes.get(id);
    if (known !== undefined) this.#nodes.set(id, { ...known, degrees: addDegrees(known.degrees, degrees) });
  }

  *list(): Generator<{ readonly node: GraphNode; readonly degrees: SubgraphNode['degrees'] }> {
    yield* this.#nodes.values();
  }
}
