/** Languages of the interface; texts of documents stay in the documents' own language. */
export type Language = 'ja' | 'en';

/** The language asked for in an address; Japanese where none or an unknown one is asked for. */
export function toLanguage(value: string | null): Language {
  return value === 'en' ? 'en' : 'ja';
}

/** Language of a page by its address. */
export function languageOf(url: URL): Language {
  return toLanguage(url.searchParams.get('lang'));
}
