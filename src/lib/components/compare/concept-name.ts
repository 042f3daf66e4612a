import type { ConceptChip } from '#graph/operations/views.ts';
import type { Language } from '$lib/messages/language.ts';

/** Name of a concept in a language, and the language the name is in: Japanese where it has no English one. */
export function conceptName(
  { label, en }: ConceptChip,
  language: Language,
): { readonly text: string; readonly lang: Language } {
  return language === 'en' && en !== '' ? { text: en, lang: 'en' } : { text: label, lang: 'ja' };
}
