import { usualOrder } from '#graph/comparing/arrange-rows.ts';
import type { ConceptId } from '#graph/model/ids.ts';
import type { ComparisonRequest } from '#graph/operations/comparison-view.ts';
import { localHref, type QueryValues } from '$lib/local-href.ts';
import type { Language } from '$lib/messages/language.ts';

/** Address of the comparison with these choices; what is usual is left out. */
export function compareAddress(language: Language, request: ComparisonRequest, path = '/compare'): string {
  return localHref(language, path, compareValues(request));
}

/** The same comparison with one row opened or closed. */
export function withRow(request: ComparisonRequest, concept: ConceptId): ComparisonRequest {
  const { opened } = request;
  const isOpen = opened.includes(concept);
  return { ...request, opened: isOpen ? opened.filter((id) => id !== concept) : [...opened, concept] };
}

/** Names and values of the address, for forms that keep what they do not ask for. */
export function compareEntries(request: ComparisonRequest): readonly (readonly [string, string])[] {
  return Object.entries(compareValues(request)).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((item) => (item === '' ? [] : [[name, String(item)] as const])),
  );
}

function compareValues(request: ComparisonRequest): QueryValues {
  return {
    by: request.columns === 'document' ? request.columns : null,
    city: request.municipalities,
    doc: request.documents,
    level: request.level === 'concept' ? null : request.level,
    row: request.rows,
    order: request.order === usualOrder(request.rows ?? []) ? null : request.order,
    show: request.range === 'shared' ? null : request.range,
    field: request.field,
    q: request.text,
    find: request.find,
    base: request.base,
    cell: request.opened,
  };
}
