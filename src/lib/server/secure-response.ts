import { PLAIN_POLICY, SECURITY_HEADERS } from './security-headers.ts';

/** The response with the security headers added; a content security policy that a page brings is kept. */
export function secureResponse(response: Response): Response {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  if (!response.headers.has('content-security-policy')) response.headers.set('content-security-policy', PLAIN_POLICY);
  return response;
}
