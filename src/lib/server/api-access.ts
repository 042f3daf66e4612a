import { languageOf } from '../messages/language.ts';
import { problemResponse } from './answer-json.ts';
import { describeFailure } from './to-http-error.ts';

const READING = ['GET', 'HEAD', 'OPTIONS'];
const ALLOWED = READING.join(', ');
/** Seconds for which a browser may remember that it may read. */
const REMEMBERED = '86400';

/** True for addresses of the interface for programs. */
export function isApi({ pathname }: URL): boolean {
  return pathname.startsWith('/api/');
}

/** What a browser is told that asks whether pages of other sites may read the API: they may, and nothing else. */
export function preflightResponse(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      allow: ALLOWED,
      'access-control-allow-origin': '*',
      'access-control-allow-methods': ALLOWED,
      'access-control-allow-headers': 'If-None-Match',
      'access-control-max-age': REMEMBERED,
    },
  });
}

/** Problem details for a method that an address does not answer. */
export function methodRefusal(url: URL, allowed = ALLOWED): Response {
  const response = problemResponse(describeFailure('method-not-allowed', languageOf(url)));
  response.headers.set('allow', allowed);
  return response;
}

/** The response to a request of the API as programs need it: readable by pages of other sites, refusals as problem details. */
export function openToPrograms(
  response: Response,
  { method, url }: { readonly method: string; readonly url: URL },
): Response {
  const isPlainRefusal = response.status === 405 && response.headers.get('content-type')?.includes('problem') !== true;
  const answer = isPlainRefusal ? methodRefusal(url, response.headers.get('allow') ?? ALLOWED) : response;
  if (!READING.includes(method)) return answer;
  answer.headers.set('access-control-allow-origin', '*');
  answer.headers.set('access-control-expose-headers', 'ETag, Retry-After');
  return answer;
}
