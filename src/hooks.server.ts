import { dev } from '$app/environment';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { warmUp } from '#graph/operations/warm-up.ts';
import { languageOf } from '$lib/messages/language.ts';
import { logFailure } from '$lib/server/log-failure.server.ts';
import { isApi, openToPrograms, preflightResponse } from '$lib/server/api-access.ts';
import { closeAtlas, openAtlas } from '$lib/server/open-atlas.server.ts';
import { refuseRequest } from '$lib/server/refuse-request.ts';
import { secureEveryResponse } from '$lib/server/secure-every-response.server.ts';
import { secureResponse } from '$lib/server/secure-response.ts';
import { describeFailure } from '$lib/server/to-http-error.ts';

/** Opens the graph before the first reader comes; where that fails, every request tries again. */
export const init: ServerInit = async () => {
  if (!dev) secureEveryResponse();
  process.once('sveltekit:shutdown', () => void closeAtlas());
  try {
    const graph = await openAtlas();
    // Readers need not wait for it: a search that comes sooner waits for its own part.
    void warmUp(graph).catch((thrown: unknown) => logFailure(thrown, { method: 'START', path: '/' }));
  } catch (thrown) {
    logFailure(thrown, { method: 'START', path: '/' });
  }
};

export const handle: Handle = async ({ event, resolve }) => {
  const { url, request } = event;
  const refused = refuseRequest(url);
  const isPreflight = isApi(url) && request.method === 'OPTIONS';
  const response =
    refused ??
    (isPreflight
      ? preflightResponse()
      : await resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', languageOf(url)) }));
  return secureResponse(isApi(url) ? openToPrograms(response, { method: request.method, url }) : response);
};

export const handleError: HandleServerError = ({ error, event, status }) => {
  // What a request got wrong (an address that cannot be decoded) is no failure of ours and stays out of the log.
  const code = status === 404 ? 'not-found' : status < 500 ? 'invalid-input' : 'unexpected';
  const { sentence } = describeFailure(code, languageOf(event.url));
  if (code !== 'unexpected') return { message: sentence, code };
  return {
    message: sentence,
    code,
    errorId: logFailure(error, { method: event.request.method, path: event.url.pathname }),
  };
};
