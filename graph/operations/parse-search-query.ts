import { InvalidInputError } from '../errors.ts';
import type { ConceptId, MunicipalityCode } from '../model/ids.ts';
import type { Municipality } from '../model/municipality.ts';
import { UNIT_KINDS, type UnitKind } from '../model/unit.ts';
import { type Band, BANDS, SEARCH_MODES, type SearchMode, type SearchQuery } from '../search/search-hit.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { foldCityName } from '../vocabulary/fold-city-name.ts';
import type { GraphContext } from './graph-context.ts';
import { type GraphMemory, recallGraph } from './graph-memory.ts';

/** Longest query, in characters. */
export const LONGEST_QUERY = 2_000;
/** In a raw query, documents without a printed status. */
const NO_STATUS = '-';
/** Most hits that can be asked for. */
export const MOST_HITS = 200;
/** Hits given where nobody says how many. */
export const USUAL_HITS = 20;

/** A query as it comes from a command line or an address; lists may be repeated or joined by commas. */
export interface RawSearchQuery {
  readonly text: string;
  readonly limit?: string | undefined;
  /** Names, also behind that of the prefecture, or six-digit codes; a name that several have means all of them. */
  readonly city?: string | readonly string[] | undefined;
  readonly kinds?: string | readonly string[] | undefined;
  readonly mode?: string | undefined;
  /** As printed; {@link NO_STATUS} stands for documents that state none. */
  readonly statuses?: readonly string[] | undefined;
  /** Ids of top concepts. */
  readonly fields?: readonly string[] | undefined;
  /** As printed. */
  readonly departments?: readonly string[] | undefined;
  readonly bands?: readonly string[] | undefined;
  readonly nearest?: boolean | undefined;
}

/**
 * Checks a query. Control characters become spaces and broken surrogates the replacement character. Refuses with
 * `InvalidInputError`: no letter or digit (callers answer an empty query themselves), more than 2,000 characters, a limit
 * that is no whole number of 1–200, and municipalities, kinds, fields, bands or modes that do not exist.
 */
export async function parseSearchQuery(
  context: GraphContext,
  { text, ...choices }: RawSearchQuery,
): Promise<SearchQuery> {
  return { text: parseQueryText(text), ...(await parseQueryChoices(context, choices)) };
}

/** Checks all of a query but its text; for refusals see `parseSearchQuery`. */
export async function parseQueryChoices(
  { store }: GraphContext,
  raw: Omit<RawSearchQuery, 'text'>,
): Promise<Omit<SearchQuery, 'text'>> {
  const kinds = toList(raw.kinds);
  const statuses = (raw.statuses ?? []).map((status) => (status === NO_STATUS ? '' : status));
  const bands = raw.bands ?? [];
  return {
    limit: parseLimit(raw.limit),
    mode: parseMode(raw.mode),
    ...(await parseKnown(store, raw)),
    ...(kinds.length === 0 ? {} : { kinds: unique(kinds.map(parseKind)) }),
    ...(statuses.length === 0 ? {} : { statuses: unique(statuses) }),
    ...(raw.departments === undefined || raw.departments.length === 0 ? {} : { departments: unique(raw.departments) }),
    ...(bands.length === 0 ? {} : { bands: unique(bands.map(parseBand)) }),
    ...(raw.nearest === true ? { nearest: true } : {}),
  };
}

/** Checks the text of a query; a refusal says in `details` how many characters it has (`length`). */
export function parseQueryText(raw: string): string {
  const text = raw
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
  const length = Array.from(text).length;
  if (length > LONGEST_QUERY) refuse(`the text may have ${LONGEST_QUERY} characters, got ${length}`, { length });
  if (!/[\p{L}\p{N}]/u.test(text)) refuse('the text needs a letter or a digit', { length });
  return text;
}

/** What can only be checked against the store. */
async function parseKnown(
  store: GraphStore,
  { city, fields = [] }: Pick<RawSearchQuery, 'city' | 'fields'>,
): Promise<Pick<SearchQuery, 'municipalities' | 'fields'>> {
  const cities = toList(city);
  if (cities.length + fields.length === 0) return {};
  const memory = await recallGraph(store);
  const loaded = [...memory.municipalities.values()];
  return {
    ...(cities.length === 0 ? {} : { municipalities: unique(cities.flatMap((one) => parseCity(one, loaded))) }),
    ...(fields.length === 0 ? {} : { fields: unique(fields.map((id) => parseField(id, memory))) }),
  };
}

function parseLimit(raw: string | undefined): number {
  const limit = raw === undefined || raw === '' ? USUAL_HITS : Number(raw);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST_HITS) return limit;
  return refuse(`limit must be a whole number of 1–${MOST_HITS}, got ${raw ?? ''}`, { limit: raw ?? null });
}

function parseMode(raw: string | undefined): SearchMode {
  if (raw === undefined || raw === '') return 'all';
  const mode = SEARCH_MODES.find((one) => one === raw);
  return mode ?? refuse(`mode must be one of ${SEARCH_MODES.join(', ')}, got ${raw}`, { mode: raw });
}

function parseKind(raw: string): UnitKind {
  const kind = UNIT_KINDS.find((one) => one === raw);
  return kind ?? refuse(`kinds must be among ${UNIT_KINDS.join(', ')}, got ${raw}`, { kind: raw });
}

function parseBand(raw: string): Band {
  const band = BANDS.find((one) => one === raw);
  return band ?? refuse(`bands must be among ${BANDS.join(', ')}, got ${raw}`, { band: raw });
}

function parseField(raw: string, { fields }: GraphMemory): ConceptId {
  const tops = new Set([...fields.values()].flat());
  const field = [...tops].find((id) => id === raw);
  return field ?? refuse(`fields must be among ${[...tops].join(', ')}, got ${raw}`, { field: raw });
}

/** All municipalities of a name; a code, and a name behind its prefecture's, tell which. */
function parseCity(raw: string, loaded: readonly Municipality[]): readonly MunicipalityCode[] {
  const wanted = foldCityName(raw);
  const found = loaded.filter(({ code, name, prefecture }) =>
    [code, name, `${prefecture}${name}`].some((one) => foldCityName(one) === wanted),
  );
  if (found.length > 0) return found.map(({ code }) => code);
  const known = loaded.map(({ name }) => name).join('、');
  return refuse(`no loaded municipality has the name or code ${raw}; loaded: ${known}`, { city: raw });
}

function toList(raw: string | readonly string[] | undefined): readonly string[] {
  return [raw ?? []]
    .flat()
    .flatMap((part) => part.split(/[,、]/u))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

function refuse(reason: string, details: Readonly<Record<string, string | number | null>>): never {
  throw new InvalidInputError(`parseSearchQuery: ${reason}; correct the query`, { details });
}
