import { randomUUID } from 'node:crypto';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { toLanguage } from '$lib/messages/language.ts';
import { refuseRequest } from '$lib/server/refuse-request.ts';
import { secureResponse } from '$lib/server/secure-response.ts';

export const handle: Handle = async ({ event, resolve }) => {
  const refused = refuseRequest(event.request);
  if (refused !== null) return secureResponse(refused);
  event.locals.language = toLanguage(event.url.searchParams.get('lang'));
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', event.locals.language),
  });
  return secureResponse(response);
};

export const handleError: HandleServerError = ({ error, event, status }) => {
  if (status === 404) return { message: 'No page has this address.', code: 'not-found' };
  const errorId = randomUUID();
  console.error(JSON.stringify({ errorId, status, address: event.url.pathname }), error);
  return { message: 'Something unexpected happened.', code: 'unexpected', errorId };
};
