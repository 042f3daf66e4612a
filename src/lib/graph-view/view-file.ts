import { dateInJapan } from '#graph/model/date-in-japan.ts';
import type { ExplorationView } from './exploration-view.svelte.ts';
import type { Language } from '../messages/language.ts';
import { labelsOf } from './saved-view.ts';

const SCHEMA = 'shisaku-atlas-view/1';
/** Larger files are no views. */
const LARGEST = 200_000;

/** A view as a file and as the browser keeps it. */
export interface ViewFile {
  readonly schema: typeof SCHEMA;
  readonly name: string;
  /** Query string that lasts. */
  readonly search: string;
  /** Names of what was in it, by id. */
  readonly labels: Readonly<Record<string, string>>;
  /** `YYYY-MM-DD` */
  readonly savedOn: string;
}

/** The view under a name. */
export function toViewFile(view: ExplorationView, name: string): ViewFile {
  const savedOn = dateInJapan(new Date());
  return { schema: SCHEMA, name, search: view.lastingSearch, labels: labelsOf(view), savedOn };
}

/** Reads a view; `null` for whatever is none. */
export function readViewFile(text: string): ViewFile | null {
  if (text.length > LARGEST) return null;
  try {
    return toView(JSON.parse(text));
  } catch {
    // Not JSON, so not a view; the caller tells the reader.
    return null;
  }
}

/** A value as a view, checked field by field; `null` for whatever is none. */
export function toView(value: unknown): ViewFile | null {
  if (typeof value !== 'object' || value === null) return null;
  const { schema, name, search, labels, savedOn }: Partial<Record<keyof ViewFile, unknown>> = value;
  if (schema !== SCHEMA || typeof name !== 'string' || typeof search !== 'string') return null;
  const named = typeof labels === 'object' && labels !== null ? Object.entries(labels) : [];
  const texts = named.flatMap(([id, label]) => (typeof label === 'string' ? [[id, label] as const] : []));
  return {
    schema,
    name,
    search,
    labels: Object.fromEntries(texts),
    savedOn: typeof savedOn === 'string' ? savedOn : '',
  };
}

/** Address that opens a view in a language. */
export function viewAddress({ search }: ViewFile, language: Language): string {
  const parameters = new URLSearchParams(search);
  parameters.delete('lang');
  if (language === 'en') parameters.set('lang', 'en');
  return `/graph?${parameters.toString()}`;
}
