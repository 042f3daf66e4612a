import { readStored, writeStored } from './browser-storage.ts';
import { toView, type ViewFile } from './view-file.ts';

const NAME = 'shisaku-atlas.views';
/** More would not fit into what browsers grant. */
const MOST = 100;

/** Views this browser keeps, the latest first; what cannot be read is left out. */
export function listStoredViews(): readonly ViewFile[] {
  const text = readStored(NAME);
  if (text === null) return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.flatMap((item) => toView(item) ?? []) : [];
  } catch {
    // Something else wrote there; what is saved next replaces it.
    return [];
  }
}

/** Keeps a view, in place of one of the same name; false where the browser refuses. */
export function storeView(view: ViewFile): boolean {
  const others = listStoredViews().filter(({ name }) => name !== view.name);
  return writeStored(NAME, JSON.stringify([view, ...others].slice(0, MOST)));
}

/** Forgets the view of a name. */
export function forgetView(name: string): boolean {
  return writeStored(NAME, JSON.stringify(listStoredViews().filter((view) => view.name !== name)));
}
