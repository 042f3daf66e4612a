import { ROW_ORDERS, ROW_RANGES, usualOrder } from '#graph/comparing/arrange-rows.ts';
import { ROW_LEVELS } from '#graph/comparing/choose-rows.ts';
import type { ColumnId } from '#graph/comparing/comparison.ts';
import { InvalidInputError } from '#graph/errors.ts';
import { COLUMN_KINDS, type ComparisonRequest } from '#graph/operations/comparison-view.ts';
import { toConceptId, toDocumentId, toMunicipalityCode } from './to-id.ts';

/** Rows that can stand open at once. */
const MOST_OPENED = 20;
/** Longest words by which concepts are narrowed, in UTF-16 code units. */
const LONGEST_WORDS = 100;

/**
 * Reads the query string of the comparison: `city`, `doc`, `row` and `cell` (each as often as wanted), `by`, `level`, `order`, `show`,
 * `field`, `q`, `find` and `base`; what is left out is as usual. Throws `InvalidInputError` for a choice that does not exist and for too
 * much, `NotFoundError` for what cannot be an id.
 */
export function readComparison(asked: URLSearchParams): Required<ComparisonRequest> {
  const opened = [...new Set(asked.getAll('cell').filter(isWritten))].map(toConceptId);
  const rows = [...new Set(asked.getAll('row').filter(isWritten))].map(toConceptId);
  if (opened.length > MOST_OPENED) throw refuse('cell', `at most ${MOST_OPENED} concepts`);
  return {
    municipalities: asked.getAll('city').filter(isWritten).map(toMunicipalityCode),
    columns: oneOf(COLUMN_KINDS, asked.get('by'), 'by') ?? 'municipality',
    documents: asked.getAll('doc').filter(isWritten).map(toDocumentId),
    level: oneOf(ROW_LEVELS, asked.get('level'), 'level') ?? 'concept',
    rows,
    order: oneOf(ROW_ORDERS, asked.get('order'), 'order') ?? usualOrder(rows),
    range: oneOf(ROW_RANGES, asked.get('show'), 'show') ?? 'shared',
    field: written(asked.get('field'), toConceptId),
    text: wordsOf(asked, 'q'),
    find: wordsOf(asked, 'find'),
    opened,
    base: written(asked.get('base'), toColumnId),
  };
}

function toColumnId(text: string): ColumnId {
  return text.startsWith('d-') ? toDocumentId(text) : toMunicipalityCode(text);
}

function wordsOf(asked: URLSearchParams, parameter: string): string {
  const words = (asked.get(parameter) ?? '').trim();
  if (words.length > LONGEST_WORDS) throw refuse(parameter, `at most ${LONGEST_WORDS} characters`);
  return words;
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
