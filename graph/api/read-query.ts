import type { ApiOperation } from './api-operation.ts';
import { type RequestParameter, requestParameters } from './request-parameters.ts';

const WHOLE = /^-?\d{1,15}$/u;

/**
 * The request that a query string and the segments of a path make, not yet checked: lists from repeated names (or joined by commas
 * where no value can hold one), numbers from digits. Empty values count as left out, other names are not looked at.
 */
export function readQuery(
  operation: Pick<ApiOperation, 'path' | 'request'>,
  query: URLSearchParams,
  segments: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const read = requestParameters(operation).map((parameter) => {
    const { name, place } = parameter;
    return [name, readValue(parameter, place === 'path' ? [segments[name] ?? ''] : query.getAll(name))] as const;
  });
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

function readValue({ schema: { type, items } }: RequestParameter, written: readonly string[]): unknown {
  const values = written.filter((text) => text !== '');
  if (values.length === 0) return undefined;
  if (type === 'array') {
    const isSplit = items?.enum !== undefined || items?.pattern !== undefined;
    return isSplit ? values.flatMap((text) => text.split(',')) : values;
  }
  const [text = ''] = values;
  return type === 'integer' && WHOLE.test(text) ? Number(text) : text;
}
