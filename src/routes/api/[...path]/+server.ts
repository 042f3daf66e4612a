import { findOperation } from '#graph/api/find-operation.ts';
import { readQuery } from '#graph/api/read-query.ts';
import { languageOf } from '$lib/messages/language.ts';
import { methodRefusal } from '$lib/server/api-access.ts';
import { problemResponse } from '$lib/server/answer-json.ts';
import { answerOperation } from '$lib/server/answer-operation.server.ts';
import { describeFailure } from '$lib/server/to-http-error.ts';
import type { RequestHandler } from './$types.js';

/** Every operation of the API under its path; what the API does not have is said in the form of programs, not by a page. */
export const GET: RequestHandler = ({ url, params }) => {
  const found = findOperation(`/api/${params.path}`);
  if (found === null) return unknownAddress(url);
  const { operation, segments } = found;
  return answerOperation((context) => operation.run(context, readQuery(operation, url.searchParams, segments)));
};

/** Nothing can be written. */
export const fallback: RequestHandler = ({ url, params }) =>
  findOperation(`/api/${params.path}`) === null ? unknownAddress(url) : methodRefusal(url);

function unknownAddress(url: URL): Response {
  return problemResponse(describeFailure('not-found', languageOf(url)));
}
