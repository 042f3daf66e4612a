import { MAX_BROUGHT_AT_ONCE } from '#graph/exploring/picture-limits.ts';
import type { MunicipalityCode } from '#graph/model/ids.ts';
import type { PlaceExpansion } from '#graph/operations/expand-place.ts';
import { readShown, refuseParameter } from './read-shown.ts';

const ROUTE = '/api/graph/expand-place';

/** Reads a request for the rest of a municipality; throws `InvalidInputError` for what cannot be one. */
export function readPlaceExpansion(parameters: URLSearchParams): PlaceExpansion {
  const code = parameters.get('municipality') ?? '';
  if (!/^\d{6}$/u.test(code)) throw refuseParameter(ROUTE, 'municipality', 'the six-digit code of a municipality');
  // The shape of the code is checked here; whether anything has it the operation says.
  return { municipality: code as MunicipalityCode, ...readShown(parameters, ROUTE, MAX_BROUGHT_AT_ONCE) };
}
