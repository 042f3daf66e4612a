import { cutNote, isUnitId, type ListEntry, MOST_LISTED, withEntry } from './list-entry.ts';

/** Name under which browsers keep the list. */
export const LIST_NAME = 'shisaku-atlas.comparison-list';

/** The list as a text for the browser's storage. */
export function writeList(list: readonly ListEntry[]): string {
  return JSON.stringify(list);
}

/** Reads what a browser kept: what is no entry is left out, so that damage costs only what was damaged. */
export function readList(text: string | null): readonly ListEntry[] {
  if (text === null) return [];
  try {
    const value: unknown = JSON.parse(text);
    const entries = Array.isArray(value) ? value.flatMap((item) => toEntry(item) ?? []) : [];
    return entries.reduce(withEntry, []).slice(0, MOST_LISTED);
  } catch {
    // Something else wrote there, or only half: the next change replaces it.
    return [];
  }
}

function toEntry(value: unknown): ListEntry | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, title, cityCode, cityName, note }: Partial<Record<keyof ListEntry, unknown>> = value;
  if (typeof id !== 'string' || !isUnitId(id) || typeof title !== 'string') return null;
  return {
    id,
    title,
    cityCode: typeof cityCode === 'string' ? cityCode : '',
    cityName: typeof cityName === 'string' ? cityName : '',
    note: typeof note === 'string' ? cutNote(note) : '',
  };
}
