import { randomUUID } from 'node:crypto';

/** Where a failure happened. */
export interface FailurePlace {
  readonly method: string;
  readonly path: string;
}

/** Writes an error whole, with its causes, to the log and gives the number under which it stands there. */
export function logFailure(error: unknown, { method, path }: FailurePlace): string {
  const errorId = randomUUID().slice(0, 8);
  const entry = { at: new Date().toISOString(), errorId, method, path, error: describe(error) };
  process.stderr.write(`${JSON.stringify(entry)}\n`);
  return errorId;
}

function describe(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const details = 'details' in error ? { details: error.details } : {};
  const cause = error.cause === undefined ? {} : { cause: describe(error.cause) };
  return { name: error.name, message: error.message, ...details, stack: error.stack, ...cause };
}
