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

function compareValues(request: ComparisonRequest): QueryValues {
  return {
    city: request.municipalities,
    order: request.order === 'field' ? null : request.order,
    show: request.range === 'shared' ? null : request.range,
    field: request.field,
    q: request.text,
    base: request.base,
    cell: request.opened,
  };
}
