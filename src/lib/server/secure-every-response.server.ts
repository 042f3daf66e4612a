import { subscribe } from 'node:diagnostics_channel';
import { ServerResponse } from 'node:http';
import { PLAIN_POLICY, SECURITY_HEADERS } from './security-headers.ts';

/** Scripts and styles of the build are no documents; a policy on them would only bind workers, which have that of their page. */
const BUILT = '/_app/';

/**
 * Gives the security headers to every response of this process from now on, also to files that are served before any page is asked.
 * Pages set their own policy afterwards.
 */
export function secureEveryResponse(): void {
  subscribe('http.server.request.start', (message) => {
    if (!isStarted(message)) return;
    const { request, response } = message;
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (!request.url.startsWith(BUILT)) response.setHeader('content-security-policy', PLAIN_POLICY);
  });
}

interface StartedRequest {
  readonly request: { readonly url: string };
  readonly response: ServerResponse;
}

function isStarted(message: unknown): message is StartedRequest {
  return (
    typeof message === 'object' &&
    message !== null &&
    'response' in message &&
    message.response instanceof ServerResponse
  );
}
