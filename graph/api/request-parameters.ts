import { z } from 'zod';
import type { ApiOperation } from './api-operation.ts';

/** The JSON Schema of one field of a request, as far as reading and describing it needs. */
interface FieldSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly items?: { readonly enum?: readonly string[]; readonly pattern?: string };
  readonly description?: string;
  readonly default?: unknown;
}

/** One parameter of an operation, as HTTP carries it. */
export interface RequestParameter {
  readonly name: string;
  readonly place: 'path' | 'query';
  readonly isRequired: boolean;
  /** JSON Schema of its value, without its description. */
  readonly schema: FieldSchema;
  readonly description: string;
}

/** The fields of an operation's request as parameters, those of the path first. */
export function requestParameters({
  path,
  request,
}: Pick<ApiOperation, 'path' | 'request'>): readonly RequestParameter[] {
  const { properties = {}, required = [] } = z.toJSONSchema(request, { io: 'input' });
  const parameters = Object.entries(properties).map(([name, property]): RequestParameter => {
    const { description = '', ...schema } = property as FieldSchema;
    const place = path.includes(`{${name}}`) ? 'path' : 'query';
    return { name, place, isRequired: required.includes(name), schema, description };
  });
  return parameters.toSorted((a, b) => Number(a.place === 'query') - Number(b.place === 'query'));
}
