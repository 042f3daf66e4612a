import type { NodeId } from '../model/ids.ts';
import type { SubgraphNode } from '../model/subgraph.ts';
import type { Exploration, PictureFilter } from './exploration.ts';
import type { GraphPart } from './graph-part.ts';
import { nodesWithin } from './nodes-within.ts';

/** Ids of all nodes an exploration puts into the picture, before hiding and filtering, each once. */
export function placedNodes(
  opening: readonly NodeId[],
  { expansions }: Pick<Exploration, 'expansions'>,
): readonly NodeId[] {
  return [...new Set([...opening, ...expansions.flatMap(({ added }) => added)])];
}

/**
 * What is shown of a loaded part: the opening and the expansions, less everything the filters leave out.
 * Nodes keep the order in which they were placed; edges are those between two visible nodes. Nodes that are not loaded
 * are left out. A selected node that is not visible stays selected in the exploration, so that it comes back with its kind.
 */
export function visiblePart(
  part: GraphPart,
  opening: readonly NodeId[],
  exploration: PictureFilter & Pick<Exploration, 'expansions'>,
): GraphPart {
  const loaded = new Map(part.nodes.map((node) => [node.id, node]));
  const placed = placedNodes(opening, exploration).flatMap((id) => loaded.get(id) ?? []);
  const passing = among(part, placed.filter(passes(exploration)));
  const ofField = exploration.field === null ? passing : inField(passing, exploration.field);
  return exploration.near === null ? ofField : around(ofField, exploration.near);
}

/** True for what no list of a filter leaves out; fields and neighbourhoods need the edges. */
function passes({
  hidden,
  kept,
  withoutKinds,
  withoutMunicipalities,
  withoutDocuments,
}: PictureFilter): (node: SubgraphNode) => boolean {
  const gone = new Set(hidden);
  const left = kept === null ? null : new Set(kept);
  return ({ id, record, municipality, document }) =>
    !gone.has(id) &&
    (left === null || left.has(id)) &&
    !withoutKinds.includes(record.kind) &&
    (municipality === null || !withoutMunicipalities.includes(municipality)) &&
    (document === null || !withoutDocuments.includes(document));
}

function inField(part: GraphPart, field: NodeId): GraphPart {
  const concepts = part.fields.find(({ id }) => id === field)?.concepts ?? [];
  const near = nodesWithin(part.edges, concepts, 1);
  const isOther = (node: SubgraphNode) => node.record.kind === 'concept' && !concepts.some((id) => id === node.id);
  return among(
    part,
    part.nodes.filter((node) => near.has(node.id) && !isOther(node)),
  );
}

function around(part: GraphPart, { centre, steps }: NonNullable<PictureFilter['near']>): GraphPart {
  if (!part.nodes.some(({ id }) => id === centre)) return part;
  const near = nodesWithin(part.edges, [centre], steps);
  return among(
    part,
    part.nodes.filter(({ id }) => near.has(id)),
  );
}

function among(part: GraphPart, nodes: readonly SubgraphNode[]): GraphPart {
  const shown = new Set<NodeId>(nodes.map(({ id }) => id));
  return { ...part, nodes, edges: part.edges.filter(({ from, to }) => shown.has(from) && shown.has(to)) };
}
