import type { FoldedLanes, LaneEntry } from '#graph/exploring/fold-sections.ts';
import type { ListGroup } from './list-groups.ts';

/** Rows of a group of the list: as in the picture where its lane is grouped by headings, otherwise every node one by one. */
export function listRows({ municipality, nodes }: ListGroup, folded: FoldedLanes): readonly LaneEntry[] {
  const entries = municipality === null ? undefined : folded.get(municipality.code);
  return entries ?? nodes.map(({ id }) => ({ type: 'node', node: id, level: 0 }));
}
