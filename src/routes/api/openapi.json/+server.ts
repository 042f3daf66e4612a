import { describeOpenapi } from '#graph/api/describe-openapi.ts';
import { exampleIds } from '#graph/api/example-ids.ts';
import { answerOperation } from '$lib/server/answer-operation.server.ts';
import type { RequestHandler } from './$types.js';

/** The interface for programs as an OpenAPI 3.1 document, with examples from the loaded documents. */
export const GET: RequestHandler = () => answerOperation(async (graph) => describeOpenapi(await exampleIds(graph)));
