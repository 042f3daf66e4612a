import { createHash } from 'node:crypto';

/** A strong ETag for what follows from these facts alone. */
export function entityTag(facts: readonly string[]): string {
  return `"${createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 27)}"`;
}

/** True where the header If-None-Match names the tag, be it weakly (RFC 9110, 13.1.2). */
export function isNamed(tag: string, ifNoneMatch: string | null): boolean {
  const named = (ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//u, ''));
  return named.includes(tag);
}
