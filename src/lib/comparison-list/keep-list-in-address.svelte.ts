import { untrack } from 'svelte';
import { afterNavigate, goto } from '$app/navigation';
import type { Language } from '$lib/messages/language.ts';
import { comparisonList } from './comparison-list.svelte.ts';
import { isSameList, listAddress, type ListAddress } from './list-address.ts';

interface AddressedList {
  readonly language: Language;
  readonly listed: ListAddress['entries'];
  readonly shown: readonly string[];
}

/**
 * Lets the address of the side-by-side page follow the reader's own list. An address that holds another list is left alone,
 * and so is the reader's list; one that holds none opens the reader's.
 */
export function keepListInAddress(read: () => AddressedList): void {
  let isFollowing = false;

  function follow() {
    const { language, listed, shown } = read();
    const { entries } = comparisonList;
    if (isSameList(entries, listed)) {
      isFollowing = true;
    } else if (isFollowing || listed.length === 0) {
      const left = shown.filter((id) => comparisonList.has(id));
      void goto(listAddress(language, { entries, shown: left }), {
        replaceState: true,
        noScroll: true,
        keepFocus: true,
      });
    }
  }

  afterNavigate(() => {
    isFollowing = isSameList(comparisonList.entries, read().listed);
    if (comparisonList.isOpen) follow();
  });
  $effect(() => {
    if (comparisonList.isOpen && comparisonList.entries.length >= 0) untrack(follow);
  });
}
