import { NEIGHBOUR_GROUPS } from '#graph/exploring/neighbour-group.ts';
import type { NodeExpansion } from '#graph/operations/expand-node.ts';
import { toNodeId } from '$lib/graph-view/address-words.ts';
import { readShown, refuseParameter } from './read-shown.ts';

const ROUTE = '/api/graph/expand';
const USUAL_LIMIT = 12;

/** Reads a request for neighbours; throws `InvalidInputError` for what cannot be one. */
export function readExpansion(parameters: URLSearchParams): NodeExpansion {
  const node = toNodeId(parameters.get('node') ?? '');
  const group = NEIGHBOUR_GROUPS.find((name) => name === (parameters.get('group') ?? 'MENTIONS'));
  if (node === null) throw refuseParameter(ROUTE, 'node', 'the id of a node');
  if (group === undefined) throw refuseParameter(ROUTE, 'group', NEIGHBOUR_GROUPS.join(', '));
  return { node, group, ...readShown(parameters, ROUTE, USUAL_LIMIT) };
}
