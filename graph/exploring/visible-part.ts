import type { NodeId } from '../model/ids.ts';
import type { Exploration } from './exploration.ts';
import type { GraphPart } from './graph-part.ts';

/** Ids of all nodes an exploration puts into the picture, before hiding and filtering, each once. */
export function placedNodes(opening: readonly NodeId[], { expansions }: Exploration): readonly NodeId[] {
  return [...new Set([...opening, ...expansions.flatMap(({ added }) => added)])];
}

/**
 * What is shown of a loaded part: the opening and the expansions, less hidden nodes and kinds that are switched off.
 * Nodes keep the order in which they were placed; edges are those between two visible nodes. Nodes that are not loaded
 * are left out. A selected node that is not visible stays selected in the exploration, so that it comes back with its kind.
 */
export function visiblePart(part: GraphPart, opening: readonly NodeId[], exploration: Exploration): GraphPart {
  const loaded = new Map(part.nodes.map((node) => [node.id, node]));
  const hidden = new Set(exploration.hidden);
  const nodes = placedNodes(opening, exploration).flatMap((id) => {
    const node = loaded.get(id);
    return node === undefined || hidden.has(id) || exploration.withoutKinds.includes(node.record.kind) ? [] : [node];
  });
  const shown = new Set(nodes.map(({ id }) => id));
  return { ...part, nodes, edges: part.edges.filter(({ from, to }) => shown.has(from) && shown.has(to)) };
}
