import { answerFile } from '$lib/server/answer-file.ts';
import { findKeptView } from '$lib/server/open-shelf.server.ts';
import { exportView } from '$lib/server/export-view.ts';
import type { RequestHandler } from './$types.js';

/** What the graph page shows under the same query string, as a file: CSV, GraphML, GEXF, JSON or SKOS. */
export const GET: RequestHandler = ({ url, params }) =>
  answerFile((graph) => exportView(graph, { form: params.form, url, findKept: findKeptView }));
