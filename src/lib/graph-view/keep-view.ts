import type { ExplorationView } from './exploration-view.svelte.ts';
import { labelsOf } from './saved-view.ts';

/** Has the server keep a query string of a view and gives its short id; rejects where it does not. */
export async function keepView(view: ExplorationView, search: string): Promise<string> {
  const response = await fetch('/api/graph/views', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ search, labels: labelsOf(view) }),
  });
  if (!response.ok) throw new Error(`keepView: the server answered ${response.status}`);
  // Our own server of the same build wrote this answer.
  const { id } = (await response.json()) as { readonly id: string };
  return id;
}
