import { z } from 'zod';
import { InvalidInputError } from '#graph/errors.ts';
import { readJsonBody } from './read-json-body.ts';

const SCHEMA = z.record(z.string(), z.string());

/** Parameters that a request brings as a JSON object of texts, where an address would be too long for them; throws `InvalidInputError` for anything else. */
export async function readJsonParameters(request: Request): Promise<URLSearchParams> {
  const read = SCHEMA.safeParse(await readJsonBody(request));
  if (read.success) return new URLSearchParams(read.data);
  throw new InvalidInputError(`readJsonParameters: ${z.prettifyError(read.error)}; send an object of texts`);
}
