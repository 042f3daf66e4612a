import { InvalidInputError } from '#graph/errors.ts';
import type { PathRequest } from '#graph/operations/find-paths.ts';
import { toNodeId } from '$lib/graph-view/address-words.ts';

const DEFAULT_LIMIT = '5';

/** Reads a request for paths; throws `InvalidInputError` for what cannot be one. */
export function readPathRequest(parameters: URLSearchParams): PathRequest {
  const from = toNodeId(parameters.get('from') ?? '');
  const to = toNodeId(parameters.get('to') ?? '');
  const limit = parameters.get('limit') ?? DEFAULT_LIMIT;
  if (from === null) throw refuse('from', 'the id of a node');
  if (to === null) throw refuse('to', 'the id of a node');
  if (!/^\d{1,2}$/u.test(limit)) throw refuse('limit', 'a number from 1 to 10');
  return { from, to, limit: Number(limit) };
}

function refuse(parameter: string, wanted: string): InvalidInputError {
  return new InvalidInputError(`GET /api/graph/paths: ${parameter} must be ${wanted}`, { details: { parameter } });
}
