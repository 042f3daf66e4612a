import { answerJson } from '$lib/server/answer-json.ts';
import { readKeptView } from '$lib/server/kept-view.ts';
import { openPassingShelf } from '$lib/server/open-shelf.server.ts';
import { readJsonBody } from '$lib/server/read-json-body.ts';
import type { RequestHandler } from './$types.js';

/** Keeps a view as long as there is room, for an address bar that it is too long for: `{ "search", "labels" }` → `{ "id": "p-…" }`. */
export const POST: RequestHandler = ({ request }) =>
  answerJson(async () => ({ id: await openPassingShelf().keep(readKeptView(await readJsonBody(request))) }));
