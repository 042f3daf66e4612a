import type { GraphNode } from '../model/graph-node.ts';
import type { Unit } from '../model/unit.ts';
import { unitOfRecord } from '../model/unit-of-record.ts';

/** The common face of a findable unit, or `null` for nodes that are none (sections, concepts, predecessors …). */
export function unitOfNode(node: GraphNode): Unit | null {
  return unitOfRecord(node.record, node.label);
}
