import type { RelationType } from '../model/graph-edge.ts';
import { RELATION_TYPES } from '../model/graph-edge.ts';
import type { NodeKind } from '../model/graph-node.ts';
import type { NodeId } from '../model/ids.ts';
import type { SubgraphNode } from '../model/subgraph.ts';
import { UNIT_KINDS } from '../model/unit.ts';
import { CORE_KINDS, isCoreKind } from './core-kinds.ts';
import type { GraphPart } from './graph-part.ts';

/**
 * Neighbours that are expanded together. A relation makes a group, save that a concept tells the measures that mention
 * it from the other units (indicators, terms, running text), which are seldom what is looked for.
 */
export const NEIGHBOUR_GROUPS = [...RELATION_TYPES, 'MENTIONED_BY_OTHERS'] as const;

/** One of {@link NEIGHBOUR_GROUPS}. */
export type NeighbourGroup = (typeof NEIGHBOUR_GROUPS)[number];

/** How many neighbours of a group are shown, of all there are. */
export interface NeighbourCount {
  readonly group: NeighbourGroup;
  readonly shown: number;
  readonly total: number;
}

/** Relations and kinds by which a store finds the neighbours of a group. */
export function queryOfGroup(
  group: NeighbourGroup,
  originKind: NodeKind,
): { readonly relations: readonly RelationType[]; readonly kinds?: readonly NodeKind[] } {
  if (group === 'MENTIONED_BY_OTHERS') {
    return { relations: ['MENTIONS'], kinds: UNIT_KINDS.filter((kind) => !isCoreKind(kind)) };
  }
  return originKind === 'concept' && group === 'MENTIONS'
    ? { relations: ['MENTIONS'], kinds: CORE_KINDS }
    : { relations: [group] };
}

/** The groups a node has neighbours in, mentions first, then in the order of {@link NEIGHBOUR_GROUPS}. */
export function countNeighbours(node: SubgraphNode, visible: GraphPart): readonly NeighbourCount[] {
  const totals = totalsOf(node, visible);
  const shown = shownByGroup(node, visible);
  const groups = (['MENTIONS', ...NEIGHBOUR_GROUPS] as const).filter(
    (group, index, all) => all.indexOf(group) === index,
  );
  return groups.flatMap((group) => {
    const total = totals.get(group) ?? 0;
    return total === 0 ? [] : [{ group, shown: Math.min(shown.get(group) ?? 0, total), total }];
  });
}

/** The mentions of a node that are shown and that there are: units of a concept, concepts of a unit. */
export function countMentions(node: SubgraphNode, visible: GraphPart): NeighbourCount {
  const mentions = countNeighbours(node, visible).find(({ group }) => group === 'MENTIONS');
  return mentions ?? { group: 'MENTIONS', shown: 0, total: 0 };
}

function totalsOf(node: SubgraphNode, { reach }: GraphPart): ReadonlyMap<NeighbourGroup, number> {
  const totals = new Map<NeighbourGroup, number>(RELATION_TYPES.map((type) => [type, node.degrees[type] ?? 0]));
  if (node.record.kind !== 'concept') return totals;
  const mentions = node.degrees.MENTIONS ?? 0;
  const core = reach.find(({ concept }) => concept === node.id)?.units ?? mentions;
  return totals.set('MENTIONS', core).set('MENTIONED_BY_OTHERS', mentions - core);
}

type GroupCounts = ReadonlyMap<NeighbourGroup, number>;

/** Parts never change, so their counts are made once, however many rows ask for them. */
const COUNTED = new WeakMap<GraphPart, ReadonlyMap<NodeId, GroupCounts>>();

function shownByGroup(node: SubgraphNode, visible: GraphPart): GroupCounts {
  const counted = COUNTED.get(visible) ?? countAll(visible);
  COUNTED.set(visible, counted);
  return counted.get(node.id) ?? new Map<NeighbourGroup, number>();
}

function countAll({ nodes, edges }: GraphPart): ReadonlyMap<NodeId, GroupCounts> {
  const kinds = new Map<NodeId, NodeKind>(nodes.map(({ id, record }) => [id, record.kind]));
  const counts = new Map<NodeId, Map<NeighbourGroup, number>>();
  for (const { type, from, to } of edges) {
    for (const [id, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const kind = kinds.get(other);
      if (kind === undefined) continue;
      const ofNode = counts.get(id) ?? new Map<NeighbourGroup, number>();
      const group =
        type === 'MENTIONS' && kinds.get(id) === 'concept' && !isCoreKind(kind) ? 'MENTIONED_BY_OTHERS' : type;
      counts.set(id, ofNode.set(group, (ofNode.get(group) ?? 0) + 1));
    }
  }
  return counts;
}
