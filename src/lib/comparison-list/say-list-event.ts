import type { comparisonList } from '$lib/messages/ja/comparison-list.ts';
import type { ListEvent } from './comparison-list.svelte.ts';
import { MOST_LISTED } from './list-entry.ts';

/** What happened to the list, in words; empty where nothing did. */
export function sayListEvent(event: ListEvent | null, count: number, m: typeof comparisonList): string {
  switch (event?.name) {
    case undefined:
      return '';
    case 'added':
    case 'removed':
      return m.events[event.name](event.title, count);
    case 'moved':
    case 'noted':
      return m.events[event.name](event.title);
    case 'cleared':
    case 'taken':
      return m.events[event.name];
    case 'undone':
      return m.events.undone(count);
    case 'full':
      return m.events.full(MOST_LISTED);
  }
}
