import { LINEAGE_CHANGES } from '#graph/comparing/lineage-changes.ts';
import { InvalidInputError } from '#graph/errors.ts';
import type { LineageRequest } from '#graph/operations/lineage-view.ts';

/** Longest words looked for, in UTF-16 code units. */
const LONGEST_WORDS = 100;

/** Reads `change` and `q` of the lineage; throws `InvalidInputError` for a change that does not exist and for too many words. */
export function readLineageRequest(asked: URLSearchParams): LineageRequest {
  const wanted = asked.get('change') ?? '';
  const change = LINEAGE_CHANGES.find((one) => one === wanted) ?? null;
  const text = (asked.get('q') ?? '').trim();
  if (wanted !== '' && change === null) throw refuse('change', `one of ${LINEAGE_CHANGES.join(', ')}`);
  if (text.length > LONGEST_WORDS) throw refuse('q', `at most ${LONGEST_WORDS} characters`);
  return { change, text };
}

function refuse(parameter: string, wanted: string): InvalidInputError {
  return new InvalidInputError(`lineage: ${parameter} must be ${wanted}; correct the address`, {
    details: { parameter },
  });
}
