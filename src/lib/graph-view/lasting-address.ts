import { addressOf, LONGEST_IN_BAR } from './kept-address.ts';
import type { ExplorationView } from './exploration-view.svelte.ts';
import { keepView } from './keep-view.ts';
import { labelsOf } from './saved-view.ts';

/** Longer addresses are cut by some mail programs and browsers. */
const LONGEST = 2_000;

/** The address of a view that lasts; where it is too long for a mail, the server keeps the view under a short id. */
export async function lastingAddress(view: ExplorationView, page: URL): Promise<string> {
  const address = new URL(page);
  address.search = view.lastingSearch;
  address.hash = '';
  if (address.href.length <= LONGEST) return address.href;
  try {
    const id = await keepView({ search: view.lastingSearch, labels: labelsOf(view) }, { isPassing: false });
    address.search = addressOf(id, view.lastingSearch);
    return address.href;
  } catch (error) {
    // Where the server keeps no views the long address works as well, as long as servers take it.
    if (view.lastingSearch.length > LONGEST_IN_BAR) throw error;
    return address.href;
  }
}
