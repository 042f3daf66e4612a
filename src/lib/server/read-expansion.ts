import { InvalidInputError } from '#graph/errors.ts';
import { NEIGHBOUR_GROUPS } from '#graph/exploring/neighbour-group.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { NodeExpansion } from '#graph/operations/expand-node.ts';
import { toNodeId } from '$lib/graph-view/address-words.ts';

const DEFAULT_LIMIT = '12';
/** More nodes than a picture holds need no listing. */
const MAX_SHOWN = 1_000;

/** Reads a request for neighbours; throws `InvalidInputError` for what cannot be one. */
export function readExpansion(parameters: URLSearchParams): NodeExpansion {
  const node = toNodeId(parameters.get('node') ?? '');
  const group = NEIGHBOUR_GROUPS.find((name) => name === (parameters.get('group') ?? 'MENTIONS'));
  const words = (parameters.get('shown') ?? '').split('.').filter((word) => word !== '');
  const shown = words.map(toNodeId).filter((id): id is NodeId => id !== null);
  const limit = parameters.get('limit') ?? DEFAULT_LIMIT;
  if (node === null) throw refuse('node', 'the id of a node');
  if (group === undefined) throw refuse('group', NEIGHBOUR_GROUPS.join(', '));
  if (shown.length < words.length || shown.length > MAX_SHOWN)
    throw refuse('shown', `up to ${MAX_SHOWN} ids joined by "."`);
  if (!/^\d{1,3}$/u.test(limit)) throw refuse('limit', 'a number from 1 to 100');
  return { node, group, shown, limit: Number(limit) };
}

function refuse(parameter: string, wanted: string): InvalidInputError {
  return new InvalidInputError(`GET /api/graph/expand: ${parameter} must be ${wanted}`, { details: { parameter } });
}
