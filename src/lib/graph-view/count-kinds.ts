import type { GraphPart } from '#graph/exploring/graph-part.ts';
import { visiblePart } from '#graph/exploring/visible-part.ts';
import { NODE_KINDS, type NodeKind } from '#graph/model/graph-node.ts';
import type { NodeId } from '#graph/model/ids.ts';

/** A kind of the legend with the number of its nodes; nodes of a kind that is switched off are counted all the same. */
export interface KindCount {
  readonly kind: NodeKind;
  readonly count: number;
  readonly isShown: boolean;
}

/** Legend order: what plans promise, what they share, then everything else. */
const LEGEND: readonly NodeKind[] = [
  ...(['measure', 'project', 'focus', 'theme', 'concept'] as const),
  ...NODE_KINDS.filter((kind) => !['measure', 'project', 'focus', 'theme', 'concept'].includes(kind)),
];

/** Kinds that are in the picture or were switched off in it, in the order of the legend. */
export function countKinds(
  part: GraphPart,
  opening: readonly NodeId[],
  exploration: Parameters<typeof visiblePart>[2],
): readonly KindCount[] {
  const { nodes } = visiblePart(part, opening, { ...exploration, withoutKinds: [] });
  return LEGEND.map((kind) => ({
    kind,
    count: nodes.filter(({ record }) => record.kind === kind).length,
    isShown: !exploration.withoutKinds.includes(kind),
  })).filter(({ count, isShown }) => count > 0 || !isShown);
}
