import type { GraphNode } from '../../model/graph-node.ts';
import type { DocumentId, MunicipalityCode } from '../../model/ids.ts';
import { compareNodes } from '../../storage/compare-nodes.ts';
import type { BlockSource } from './graph-block.ts';

interface SharedNode {
  readonly node: GraphNode;
  readonly from: DocumentId;
}

/** Gathers municipalities and departments, which come with several documents: each id once, as its first document says. */
export class SharedNodes {
  readonly #municipalities = new Map<MunicipalityCode, Map<string, SharedNode>>();

  add(code: MunicipalityCode, from: DocumentId, nodes: readonly GraphNode[]): void {
    const shared = this.#municipalities.get(code) ?? new Map<string, SharedNode>();
    this.#municipalities.set(code, shared);
    for (const node of nodes) {
      const known = shared.get(node.id);
      if (known === undefined || from < known.from) shared.set(node.id, { node, from });
    }
  }

  /** One block for each municipality. */
  toSources(): readonly BlockSource[] {
    return [...this.#municipalities].map(([municipality, shared]) => ({
      municipality,
      document: null,
      nodes: [...shared.values()].map(({ node }) => node).sort(compareNodes),
      edges: [],
      units: [],
      appendix: null,
    }));
  }
}
