import { languageOf, type Language } from './messages/language.ts';

/** Values of a query string; `null`, `undefined`, empty texts and empty lists are left out, lists repeat the name. */
export type QueryValues = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** Base for resolving addresses inside the site; it never shows. */
const ANY_ORIGIN = 'http://site.invalid';

/** An address of this site with further query values and, for English, the language. `path` may hold `?from=1` and `#L12`. */
export function localHref(language: Language, path: string, values: QueryValues = {}): string {
  const url = new URL(path, ANY_ORIGIN);
  for (const [name, value] of Object.entries(values)) {
    url.searchParams.delete(name);
    for (const item of [value ?? []].flat()) {
      if (item !== '') url.searchParams.append(name, String(item));
    }
  }
  return toPath(url, language);
}

/** The same page with the same state in the other language; `search` is the state where it is newer than the address. */
export function otherLanguageHref(url: URL, search = url.search): string {
  const other = new URL(url);
  other.search = search;
  return toPath(other, languageOf(url) === 'ja' ? 'en' : 'ja');
}

function toPath(url: URL, language: Language): string {
  url.searchParams.delete('lang');
  if (language === 'en') url.searchParams.set('lang', 'en');
  return `${url.pathname}${url.search}${url.hash}`;
}

/** The address of lines of a document's source, marked. */
export function sourceHref(language: Language, document: string, [from, to]: readonly [number, number]): string {
  return localHref(language, `/documents/${document}#L${from}`, { from, to });
}
