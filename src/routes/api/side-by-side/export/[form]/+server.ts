import { answerFile } from '$lib/server/answer-file.ts';
import { exportSideBySideView } from '$lib/server/export-side-by-side-view.ts';
import type { RequestHandler } from './$types.js';

/** What the side-by-side page shows under the same query string, as a file: Excel, Word, CSV, JSON or text, with sources. */
export const GET: RequestHandler = ({ url, params }) =>
  answerFile((graph) => exportSideBySideView(graph, { form: params.form, url }));
