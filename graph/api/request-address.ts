import type { ApiOperation } from './api-operation.ts';

/** Path and query string by which a request is asked over HTTP. */
export function requestAddress(
  { path }: Pick<ApiOperation, 'path'>,
  request: Readonly<Record<string, unknown>>,
): string {
  const query = new URLSearchParams();
  let filled: string = path;
  for (const [name, value] of Object.entries(request)) {
    const brace = `{${name}}`;
    if (filled.includes(brace)) filled = filled.replace(brace, encodeURIComponent(String(value)));
    else for (const one of [value].flat()) query.append(name, String(one));
  }
  return query.size === 0 ? filled : `${filled}?${query.toString()}`;
}
