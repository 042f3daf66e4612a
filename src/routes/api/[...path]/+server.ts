import { languageOf } from '$lib/messages/language.ts';
import { problemResponse } from '$lib/server/answer-json.ts';
import { describeFailure } from '$lib/server/to-http-error.ts';
import type { RequestHandler } from './$types.js';

/** Programs that ask for something the API does not have are told so in their own form, not by a page. */
export const fallback: RequestHandler = ({ url }) => problemResponse(describeFailure('not-found', languageOf(url)));
