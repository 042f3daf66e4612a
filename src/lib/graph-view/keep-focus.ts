import { tick } from 'svelte';

/** Where the keyboard may go on; nothing where the place is not there. */
type Place = HTMLElement | null | undefined;

/**
 * Does what may take away the button it was asked for with. Where that leaves the keyboard on nothing, it goes on at the first of
 * the places, looked up afterwards, that takes it, and else at the tab of the list beside the picture, which always stays.
 */
export async function keepFocus(action: () => Promise<void> | void, places: () => readonly Place[]): Promise<void> {
  const before = document.activeElement;
  await action();
  await tick();
  // Some browsers give a button no focus when it is pressed by a pointer: then there is none to keep.
  if (before === document.body || document.activeElement !== document.body) return;
  for (const place of [...places(), chosenTab()]) {
    place?.focus();
    if (document.activeElement === place) return;
  }
}

function chosenTab(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
}
