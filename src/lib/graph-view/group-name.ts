import type { NeighbourGroup } from '#graph/exploring/neighbour-group.ts';
import type { GraphNode } from '#graph/model/graph-node.ts';
import type { GraphMessages } from '../messages/graph-messages.ts';

/** What a group of neighbours is called: what a unit mentions are concepts, what a concept is mentioned by are measures. */
export function groupName(group: NeighbourGroup, { record }: GraphNode, { groups }: GraphMessages): string {
  return groups[group === 'MENTIONS' && record.kind === 'concept' ? 'MENTIONED_BY' : group];
}
