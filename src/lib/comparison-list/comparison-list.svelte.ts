import { readStored, writeStored } from '$lib/graph-view/browser-storage.ts';
import { type ListEntry, MOST_LISTED, withEntry, withEntryMoved, withNote, withoutEntry } from './list-entry.ts';
import { LIST_NAME, readList, writeList } from './stored-list.ts';

/** What happened last, for the words that tell it. */
export type ListEvent =
  | { readonly name: 'added' | 'removed' | 'moved' | 'noted'; readonly title: string }
  | { readonly name: 'cleared' | 'taken' | 'undone' | 'full' };

/**
 * The reader's list of measures to compare, kept in the browser and in step with its other tabs. On the server it is
 * always empty. What was taken away can be brought back until the page is left.
 */
export class ComparisonList {
  /** True where scripts run and the browser's list was read. */
  isOpen = $state(false);
  entries = $state.raw<readonly ListEntry[]>([]);
  /** False where the browser refuses to keep it: then it lasts as long as the page. */
  isKept = $state(true);
  lastEvent = $state.raw<ListEvent | null>(null);
  #before = $state.raw<readonly (readonly ListEntry[])[]>([]);

  readonly isFull = $derived(this.entries.length >= MOST_LISTED);
  readonly canUndo = $derived(this.#before.length > 0);

  /** Reads the browser's list and follows the changes of other tabs; gives what ends that. */
  open(): () => void {
    this.entries = readList(readStored(LIST_NAME));
    this.isOpen = true;
    const follow = ({ key, newValue }: StorageEvent) => {
      // Without a key everything was cleared.
      if (key === LIST_NAME || key === null) this.entries = readList(newValue);
    };
    window.addEventListener('storage', follow);
    return () => {
      window.removeEventListener('storage', follow);
    };
  }

  has(id: string): boolean {
    return this.entries.some((entry) => entry.id === id);
  }

  /** Adds an entry, or takes it away where it is listed. */
  toggle(entry: ListEntry): void {
    if (this.has(entry.id)) this.remove(entry.id);
    else if (this.isFull) this.lastEvent = { name: 'full' };
    else this.#change((list) => withEntry(list, entry), { name: 'added', title: entry.title });
  }

  remove(id: string): void {
    const title = this.entries.find((entry) => entry.id === id)?.title ?? '';
    this.#remember();
    this.#change((list) => withoutEntry(list, id), { name: 'removed', title });
  }

  clear(): void {
    this.#remember();
    this.#change(() => [], { name: 'cleared' });
  }

  /** Puts another list in place of this one. */
  replace(list: readonly ListEntry[]): void {
    this.#remember();
    this.#change(() => list.slice(0, MOST_LISTED), { name: 'taken' });
  }

  move(id: string, by: number): void {
    const title = this.entries.find((entry) => entry.id === id)?.title ?? '';
    this.#change((list) => withEntryMoved(list, id, by), { name: 'moved', title });
  }

  note(id: string, note: string): void {
    const title = this.entries.find((entry) => entry.id === id)?.title ?? '';
    this.#change((list) => withNote(list, id, note), { name: 'noted', title });
  }

  /** Brings back the list as it was before the last removal. */
  undo(): void {
    const before = this.#before.at(-1);
    if (before === undefined) return;
    this.#before = this.#before.slice(0, -1);
    this.#change(() => before, { name: 'undone' });
  }

  #remember(): void {
    this.#before = [...this.#before, this.entries];
  }

  #change(change: (list: readonly ListEntry[]) => readonly ListEntry[], event: ListEvent): void {
    // Another tab may have written since; where nothing can be kept, this page's list is the only one.
    const newest = this.isKept ? readList(readStored(LIST_NAME)) : this.entries;
    this.entries = change(newest);
    this.isKept = writeStored(LIST_NAME, writeList(this.entries));
    this.lastEvent = event;
  }
}

/** The one list of this browser. */
export const comparisonList = new ComparisonList();
