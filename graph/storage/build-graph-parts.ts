import type { LinkedPlan } from '../model/atlas.ts';
import { compareNodes } from './compare-nodes.ts';
import type { GraphParts } from './graph-parts.ts';
import { mergeEdges } from './merge-edges.ts';
import { planEdges } from './plan-edges.ts';
import { planNodes } from './plan-nodes.ts';
import type { DepartmentIdMaker } from './plan-nodes.ts';

/**
 * Nodes and edges of one document, the same for every store. Its municipality and departments are among the nodes: they
 * may come with several documents, a store keeps each id once (of the first document in document order).
 */
export function buildGraphParts(linked: LinkedPlan, departmentId: DepartmentIdMaker): GraphParts {
  return {
    nodes: [...planNodes(linked.plan, departmentId)].sort(compareNodes),
    edges: mergeEdges(planEdges(linked, departmentId)),
  };
}
