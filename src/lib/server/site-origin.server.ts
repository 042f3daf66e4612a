import { env } from '$env/dynamic/private';

/**
 * Address of this site as readers reach it, without a slash at the end. The server itself speaks plain HTTP, but takes every
 * request for HTTPS until `ORIGIN` or `PROTOCOL_HEADER` tells how it is reached: without them, readers come directly.
 */
export function siteOrigin(url: URL): string {
  const isTold = Boolean(env['ORIGIN'] ?? env['PROTOCOL_HEADER']);
  return isTold ? url.origin : `http://${url.host}`;
}
