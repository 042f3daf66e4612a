/** Longest address that is read, in characters. A view that needs more does not fit into an address. */
const MAX_ADDRESS = 8_192;
const READING_METHODS = ['GET', 'HEAD'];

/** A refusal of a request that no page could answer, or `null`. Plain text: it is for programs, pages never link there. */
export function refuseRequest(request: Request): Response | null {
  if (request.url.length > MAX_ADDRESS) return refusal(414, `The address is longer than ${MAX_ADDRESS} characters.`);
  if (!READING_METHODS.includes(request.method))
    return refusal(405, 'This site is read-only: use GET.', { allow: 'GET, HEAD' });
  return null;
}

function refusal(status: number, sentence: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  });
}
