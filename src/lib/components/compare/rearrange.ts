import type { ConceptId } from '#graph/model/ids.ts';
import type { ComparedMunicipality, ComparisonRequest, ComparisonView } from '#graph/operations/comparison-view.ts';

/** One step towards the beginning or the end of the columns or rows. */
export type Step = -1 | 1;

/** The same list with the item at a place moved by one; unchanged where it would leave the list. */
export function moveItem<Item>(items: readonly Item[], place: number, step: Step): readonly Item[] {
  const item = items[place];
  const target = place + step;
  if (item === undefined || target < 0 || target >= items.length) return items;
  const rest = items.filter((_, index) => index !== place);
  return [...rest.slice(0, target), item, ...rest.slice(target)];
}

/** The comparison with these columns in this order; a base that is no longer among them is left to the usual one. */
export function withColumns(request: ComparisonRequest, columns: readonly ComparedMunicipality[]): ComparisonRequest {
  const documents = columns.flatMap(({ document }) => document ?? []);
  const municipalities = [...new Set(columns.map(({ code }) => code))];
  const base = columns.some(({ column }) => column === request.base) ? request.base : null;
  return { ...request, municipalities, documents, base };
}

/** The comparison with these rows, as they are chosen; none = all of the level again. What was looked for is done with. */
export function withRows(request: ComparisonRequest, rows: readonly ConceptId[]): ComparisonRequest {
  const opened = rows.length === 0 ? request.opened : request.opened.filter((id) => rows.includes(id));
  return { ...request, rows, opened, find: '', order: rows.length > 0 ? 'chosen' : 'field' };
}

/** The concepts of the rows a view shows, in its order. */
export function shownRows({ groups }: Pick<ComparisonView, 'groups'>): readonly ConceptId[] {
  return groups.flatMap(({ rows }) => rows.map(({ concept }) => concept.id));
}
