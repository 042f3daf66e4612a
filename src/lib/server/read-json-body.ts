import { InvalidInputError } from '#graph/errors.ts';

/** Largest body any route takes, bytes. */
const LARGEST = 262_144;

/** The JSON a request brings; throws `InvalidInputError` for another type, too much or what is no JSON. */
export async function readJsonBody(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  // Forms of other sites can send texts, but never JSON without asking first.
  if (!type.startsWith('application/json')) throw refuse('send application/json');
  const text = await request.text();
  if (text.length > LARGEST) throw refuse(`send at most ${LARGEST} bytes`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InvalidInputError('readJsonBody: the body is no JSON; send an object', { cause });
  }
}

function refuse(remedy: string): InvalidInputError {
  return new InvalidInputError(`readJsonBody: the body cannot be read; ${remedy}`);
}
