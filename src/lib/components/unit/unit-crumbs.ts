import type { UnitView } from '#graph/operations/views.ts';
import type { Crumb } from '$lib/components/crumb.ts';
import { localHref, sourceHref } from '$lib/local-href.ts';
import type { Language } from '$lib/messages/language.ts';

/** Where a unit stands: municipality, document, the sections from the outermost on, its number. */
export function unitCrumbs({ unit, document, sections }: UnitView, language: Language): readonly Crumb[] {
  return [
    { label: document.city.name, href: localHref(language, `/municipalities/${document.city.code}`) },
    { label: document.title, href: localHref(language, `/documents/${document.id}`) },
    ...sections.map(({ number, title, headingLines }) => ({
      label: number === null ? title : `${number} ${title}`,
      href: sourceHref(language, document.id, headingLines),
    })),
    ...(unit.number === null ? [] : [{ label: unit.number, href: null }]),
  ];
}
