import { InvalidInputError } from '#graph/errors.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { toNodeId } from '$lib/graph-view/address-words.ts';

/** More nodes than a picture holds need no listing. */
const MAX_SHOWN = 1_000;

/** What stands in a picture that grows, and how many nodes it is to be given. */
export interface ShownAndLimit {
  readonly shown: readonly NodeId[];
  readonly limit: number;
}

/** Reads `shown=ID.ID` and `limit=12` of a request to `route`; throws `InvalidInputError` for what cannot be that. */
export function readShown(parameters: URLSearchParams, route: string, usualLimit: number): ShownAndLimit {
  const words = (parameters.get('shown') ?? '').split('.').filter((word) => word !== '');
  const shown = words.map(toNodeId).filter((id): id is NodeId => id !== null);
  const limit = parameters.get('limit') ?? String(usualLimit);
  if (shown.length < words.length || shown.length > MAX_SHOWN)
    throw refuseParameter(route, 'shown', `up to ${MAX_SHOWN} ids joined by "."`);
  if (!/^\d{1,3}$/u.test(limit)) throw refuseParameter(route, 'limit', 'a number from 1 to 100');
  return { shown, limit: Number(limit) };
}

/** The refusal of a parameter of a request to `route`: what it must be. */
export function refuseParameter(route: string, parameter: string, wanted: string): InvalidInputError {
  return new InvalidInputError(`${route}: ${parameter} must be ${wanted}`, { details: { parameter } });
}
