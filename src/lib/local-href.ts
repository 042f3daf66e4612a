import type { Language } from './messages/language.ts';

/** Values of a query string; `null`, `undefined` and empty lists are left out, lists repeat the name. */
export type QueryValues = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** An address of this site with its query string and, for English, the language. `path` may end in `#L12`. */
export function localHref(language: Language, path: string, values: QueryValues = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const item of Array.isArray(value) ? (value as readonly string[]) : [value]) {
      if (item !== null && item !== undefined && item !== '') query.append(name, String(item));
    }
  }
  if (language === 'en') query.set('lang', 'en');
  const [place = '', anchor] = path.split('#');
  const search = query.size === 0 ? '' : `?${query.toString()}`;
  return anchor === undefined ? `${place}${search}` : `${place}${search}#${anchor}`;
}

/** The address of lines of a document's source, marked. */
export function sourceHref(language: Language, document: string, [from, to]: readonly [number, number]): string {
  return localHref(language, `/documents/${document}#L${from}`, { from, to });
}
