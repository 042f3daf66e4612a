import { answerJson } from '$lib/server/answer-json.ts';
import { readKeptView } from '$lib/server/kept-view.ts';
import { openShelf } from '$lib/server/open-shelf.server.ts';
import { readJsonBody } from '$lib/server/read-json-body.ts';
import type { RequestHandler } from './$types.js';

/** Keeps a view that is too long for an address: `{ "search": "…", "labels": { "ID": "name" } }` → `{ "id": "v-…" }`. */
export const POST: RequestHandler = ({ request }) =>
  answerJson(async () => ({ id: await openShelf().keep(readKeptView(await readJsonBody(request))) }));
