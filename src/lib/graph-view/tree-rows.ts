import { isCoreKind } from '#graph/exploring/core-kinds.ts';
import type { GraphPart } from '#graph/exploring/graph-part.ts';
import { countMentions, type NeighbourCount } from '#graph/exploring/neighbour-group.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { SubgraphNode } from '#graph/model/subgraph.ts';

/** A row of the tree: a node in its place, or the offer to bring more neighbours of the row above it. */
export interface TreeRow {
  /** Ids from the root to the row, joined: unique, and the same as long as the node keeps its place. */
  readonly key: string;
  readonly parent: string | null;
  /** The node; for an offer the one whose neighbours it brings. */
  readonly node: SubgraphNode;
  readonly isOffer: boolean;
  /** From 1. */
  readonly level: number;
  /** `null` for a row that has nothing to open. */
  readonly isOpen: boolean | null;
  /** Place among its siblings, from 1, and how many there are. */
  readonly position: number;
  readonly siblings: number;
  readonly mentions: NeighbourCount;
}

/** Concept, unit, its other concepts: further down the tree would only repeat itself. */
const DEEPEST = 3;

interface Walk {
  readonly visible: GraphPart;
  readonly open: ReadonlySet<string>;
  readonly neighbours: ReadonlyMap<NodeId, readonly SubgraphNode[]>;
}

/**
 * The picture as a tree, open rows unfolded: concepts at the root, below each the units that mention it, below these
 * their other neighbours; at the end of the root whatever hangs on no concept.
 */
export function treeRows(visible: GraphPart, open: readonly string[]): readonly TreeRow[] {
  const walk = { visible, open: new Set(open), neighbours: neighboursOf(visible) };
  return unfold(rootsOf(visible, walk.neighbours), null, walk);
}

/** Keys of the root rows. */
export function rootKeys(visible: GraphPart): readonly string[] {
  return rootsOf(visible, neighboursOf(visible)).map(({ id }) => id);
}

function unfold(
  nodes: readonly SubgraphNode[],
  parent: { readonly key: string; readonly level: number; readonly path: readonly NodeId[] } | null,
  walk: Walk,
): readonly TreeRow[] {
  const level = (parent?.level ?? 0) + 1;
  return nodes.flatMap((node, index) => {
    const key = parent === null ? node.id : `${parent.key}/${node.id}`;
    const path = [...(parent?.path ?? []), node.id];
    const children = (walk.neighbours.get(node.id) ?? []).filter(({ id }) => !path.includes(id));
    const mentions = countMentions(node, walk.visible);
    const offers = mentions.shown < mentions.total;
    const canOpen = level < DEEPEST && (children.length > 0 || offers);
    const isOpen = canOpen ? walk.open.has(key) : null;
    const base = { parent: parent?.key ?? null, node, mentions, level };
    const row = { ...base, key, isOffer: false, isOpen, position: index + 1, siblings: nodes.length };
    if (isOpen !== true) return [row];
    const below = unfold(children, { key, level, path }, walk).map((child) =>
      child.parent === key ? { ...child, siblings: children.length + (offers ? 1 : 0) } : child,
    );
    const offer = {
      ...base,
      key: `${key}/+`,
      parent: key,
      isOffer: true,
      level: level + 1,
      isOpen: null,
      position: children.length + 1,
      siblings: children.length + 1,
    };
    return offers ? [row, ...below, offer] : [row, ...below];
  });
}

function neighboursOf({ nodes, edges }: GraphPart): ReadonlyMap<NodeId, readonly SubgraphNode[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const neighbours = new Map<NodeId, Set<NodeId>>(nodes.map(({ id }) => [id, new Set()]));
  for (const { from, to } of edges) {
    neighbours.get(from)?.add(to);
    neighbours.get(to)?.add(from);
  }
  return new Map([...neighbours].map(([id, ids]) => [id, [...ids].flatMap((other) => byId.get(other) ?? [])]));
}

function rootsOf(
  { nodes }: GraphPart,
  neighbours: ReadonlyMap<NodeId, readonly SubgraphNode[]>,
): readonly SubgraphNode[] {
  const isConcept = ({ record }: SubgraphNode) => record.kind === 'concept';
  const concepts = nodes.filter(isConcept);
  const reached = new Set(concepts.map(({ id }) => id));
  const reach = (from: readonly SubgraphNode[]) => {
    for (const node of from) for (const { id } of neighbours.get(node.id) ?? []) reached.add(id);
  };
  reach(concepts);
  reach(nodes.filter(({ id }) => reached.has(id)));
  const left = nodes.filter(({ id }) => !reached.has(id));
  const units = left.filter(({ record }) => isCoreKind(record.kind));
  reach(units);
  return [...concepts, ...units, ...left.filter((node) => !units.includes(node) && !reached.has(node.id))];
}
