import type { ExplorationView } from './exploration-view.svelte.ts';
import { labelsOf } from './saved-view.ts';

/** Longer addresses are cut by some mail programs and browsers. */
const LONGEST = 2_000;

/** The address of a view that lasts; where it is too long for a mail, the server keeps the view under a short id. */
export async function lastingAddress(view: ExplorationView, page: URL): Promise<string> {
  const address = new URL(page);
  address.search = view.lastingSearch;
  address.hash = '';
  if (address.href.length <= LONGEST) return address.href;
  const response = await fetch('/api/graph/views', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ search: view.lastingSearch, labels: labelsOf(view) }),
  });
  // The long address works as well, where the server keeps no views.
  if (!response.ok) return address.href;
  const { id } = (await response.json()) as { readonly id: string };
  address.search = new URLSearchParams({
    view: id,
    ...(view.texts.language === 'en' ? { lang: 'en' } : {}),
  }).toString();
  return address.href;
}
