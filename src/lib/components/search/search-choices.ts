import { InvalidInputError } from '#graph/errors.ts';
import { BANDS, SEARCH_MODES, type Band, type SearchMode } from '#graph/search/search-hit.ts';

/** Orders of results: by city, by concept (both in the order of their best hit), or one list with the best first. */
export const HIT_ORDERS = ['city', 'concept', 'flat'] as const;

/** One of {@link HIT_ORDERS}. */
export type HitOrder = (typeof HIT_ORDERS)[number];

/** What a reader chose on the search page, as the address says it. What search itself checks stands as it was written. */
export interface SearchChoices {
  readonly text: string;
  readonly mode: SearchMode;
  readonly cities: readonly string[];
  readonly kinds: readonly string[];
  readonly bands: readonly Band[];
  /** Statuses as printed; `-` stands for documents that state none. */
  readonly statuses: readonly string[];
  /** Ids of top concepts. */
  readonly fields: readonly string[];
  /** Departments as printed. */
  readonly departments: readonly string[];
  readonly order: HitOrder;
  /** The nearest units are wanted where nothing answers. */
  readonly nearest: boolean;
}

/** Reads the query string of the search page; throws `InvalidInputError` for a mode, band or order that does not exist. */
export function readSearchChoices(asked: URLSearchParams): SearchChoices {
  return {
    text: (asked.get('q') ?? '').trim(),
    mode: oneOf(SEARCH_MODES, asked.get('mode') ?? '', 'mode') ?? 'all',
    cities: asked.getAll('city'),
    kinds: asked.getAll('kind'),
    bands: asked.getAll('band').flatMap((band) => oneOf(BANDS, band, 'band') ?? []),
    statuses: asked.getAll('status'),
    fields: asked.getAll('field'),
    departments: asked.getAll('department'),
    order: oneOf(HIT_ORDERS, asked.get('order') ?? '', 'order') ?? 'city',
    nearest: asked.get('nearest') === 'true',
  };
}

/** The same search without anything that narrows it. */
export function withoutFilters(choices: SearchChoices): SearchChoices {
  return { ...choices, cities: [], kinds: [], bands: [], statuses: [], fields: [], departments: [] };
}

/** Number of values that narrow a search. */
export function countFilters({ cities, kinds, bands, statuses, fields, departments }: SearchChoices): number {
  return [cities, kinds, bands, statuses, fields, departments].reduce((sum, { length }) => sum + length, 0);
}

/** Value of a status in an address and in the form of facets. */
export function statusValue(status: string): string {
  return status === '' ? '-' : status;
}

/** True where there is something to search for: a letter or a digit. */
export function asksSomething({ text }: SearchChoices): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function oneOf<Value extends string>(values: readonly Value[], raw: string, name: string): Value | undefined {
  if (raw === '') return undefined;
  const value = values.find((one) => one === raw);
  if (value !== undefined) return value;
  throw new InvalidInputError(
    `search page: ${name} must be one of ${values.join(', ')}, got ${raw}; correct the address`,
    {
      details: { [name]: raw },
    },
  );
}
