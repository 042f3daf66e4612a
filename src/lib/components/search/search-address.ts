import { localHref } from '$lib/local-href.ts';
import type { Language } from '$lib/messages/language.ts';
import type { SearchChoices } from './search-choices.ts';

/** Address of the search page with these choices; what is usual is left out. */
export function searchAddress(language: Language, choices: SearchChoices): string {
  return localHref(language, '/search', {
    q: choices.text,
    mode: choices.mode === 'all' ? null : choices.mode,
    city: choices.cities,
    kind: choices.kinds,
    band: choices.bands,
    status: choices.statuses,
    field: choices.fields,
    department: choices.departments,
    order: choices.order === 'city' ? null : choices.order,
    nearest: choices.nearest ? 'true' : null,
  });
}
