import { answerFile } from '$lib/server/answer-file.ts';
import { exportComparisonView } from '$lib/server/export-comparison-view.ts';
import type { RequestHandler } from './$types.js';

/** What the comparison shows under the same query string, as a file: CSV or JSON, with a source for every unit. */
export const GET: RequestHandler = ({ url, params }) =>
  answerFile((graph) => exportComparisonView(graph, { form: params.form, url }));
