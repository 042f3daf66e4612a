import type { ApiOperation } from './api-operation.ts';
import { API_OPERATIONS } from './api-operations.ts';

/** The operation of a path with the values of its braces; `null` where there is none. */
export function findOperation(
  path: string,
): { readonly operation: ApiOperation; readonly segments: Readonly<Record<string, string>> } | null {
  const parts = path.split('/');
  for (const operation of API_OPERATIONS) {
    const segments = matchParts(operation.path.split('/'), parts);
    if (segments !== null) return { operation, segments };
  }
  return null;
}

function matchParts(pattern: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const segments: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const part = parts[index] ?? '';
    const name = /^\{(.+)\}$/u.exec(expected)?.[1];
    if (name === undefined ? part !== expected : part === '') return null;
    if (name !== undefined) segments[name] = part;
  }
  return segments;
}
