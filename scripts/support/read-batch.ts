import { z } from 'zod';
import { InvalidInputError } from '#graph/errors.ts';

const Batch = z.record(z.string(), z.string());

/** Queries by id from the text of a batch file, `{"id": "query text", …}`; refuses anything else. */
export function readBatch(text: string): Readonly<Record<string, string>> {
  const parsed = Batch.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new InvalidInputError('readBatch: the batch file must be {"id": "query text", …} with texts only', {
    details: { problem: parsed.error.issues[0]?.message ?? '' },
    cause: parsed.error,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidInputError('readBatch: the batch file is not JSON; expected {"id": "query text", …}', {
      cause: error,
    });
  }
}
