import type { KeptView } from '../server/kept-view.ts';

/**
 * Has the server keep a view and gives its short id; rejects where it does not. A passing one is kept only as long as there is
 * room: an address bar needs it, nobody asked for it.
 */
export async function keepView(view: KeptView, { isPassing }: { readonly isPassing: boolean }): Promise<string> {
  const response = await fetch(isPassing ? '/api/graph/views/passing' : '/api/graph/views', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(view),
  });
  if (!response.ok) throw new Error(`keepView: the server answered ${response.status}`);
  // Our own server of the same build wrote this answer.
  const { id } = (await response.json()) as { readonly id: string };
  return id;
}
