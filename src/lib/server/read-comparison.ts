import { ROW_ORDERS, ROW_RANGES } from '#graph/comparing/arrange-rows.ts';
import { InvalidInputError } from '#graph/errors.ts';
import type { ComparisonRequest } from '#graph/operations/comparison-view.ts';
import { toConceptId, toMunicipalityCode } from './to-id.ts';

/** Rows that can stand open at once. */
const MOST_OPENED = 20;
/** Longest words by which concepts are narrowed, in UTF-16 code units. */
const LONGEST_WORDS = 100;

/**
 * Reads the query string of the comparison: `city` and `cell` (each as often as wanted), `order`, `show`, `field`, `q` and `base`;
 * what is left out is as usual. Throws `InvalidInputError` for an order or range that does not exist and for too much, `NotFoundError`
 * for what cannot be an id.
 */
export function readComparison(asked: URLSearchParams): ComparisonRequest {
  const opened = [...new Set(asked.getAll('cell').filter(isWritten))].map(toConceptId);
  const text = (asked.get('q') ?? '').trim();
  if (opened.length > MOST_OPENED) throw refuse('cell', `at most ${MOST_OPENED} concepts`);
  if (text.length > LONGEST_WORDS) throw refuse('q', `at most ${LONGEST_WORDS} characters`);
  return {
    municipalities: asked.getAll('city').filter(isWritten).map(toMunicipalityCode),
    order: oneOf(ROW_ORDERS, asked.get('order'), 'order') ?? 'field',
    range: oneOf(ROW_RANGES, asked.get('show'), 'show') ?? 'shared',
    field: written(asked.get('field'), toConceptId),
    text,
    opened,
    base: written(asked.get('base'), toMunicipalityCode),
  };
}

function isWritten(text: string): boolean {
  return text !== '';
}

function written<Id>(text: string | null, toId: (text: string) => Id): Id | null {
  return text === null || text === '' ? null : toId(text);
}

function oneOf<Value extends string>(
  values: readonly Value[],
  raw: string | null,
  parameter: string,
): Value | undefined {
  if (raw === null || raw === '') return undefined;
  const value = values.find((one) => one === raw);
  if (value === undefined) throw refuse(parameter, `one of ${values.join(', ')}`);
  return value;
}

function refuse(parameter: string, wanted: string): InvalidInputError {
  return new InvalidInputError(`comparison: ${parameter} must be ${wanted}; correct the address`, {
    details: { parameter },
  });
}
