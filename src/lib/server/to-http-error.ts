import { GraphError } from '#graph/errors.ts';
import type { Language } from '../messages/language.ts';
import { errorMessages } from '../messages/errors.ts';

/** What kind of failure a reader meets; status and wording hang on it. */
export type FailureCode =
  'invalid-input' | 'not-found' | 'method-not-allowed' | 'address-too-long' | 'store-unavailable' | 'unexpected';

/** A failure as HTTP and a reader need it. */
export interface HttpFailure {
  readonly status: 400 | 404 | 405 | 414 | 500 | 503;
  readonly code: FailureCode;
  readonly sentence: string;
  /** What the reader can do. */
  readonly hint: string;
  /** After how many seconds asking again makes sense; `null` where it does not. */
  readonly retryAfter: number | null;
}

const STATUS = {
  'invalid-input': 400,
  'not-found': 404,
  'method-not-allowed': 405,
  'address-too-long': 414,
  'store-unavailable': 503,
  unexpected: 500,
} as const satisfies Record<FailureCode, HttpFailure['status']>;

/** Seconds after which a store that is away is worth asking again. */
const RETRY_AFTER = 10;

/** Words any failure in a language; what a reader can neither have caused nor wait out counts as unexpected. */
export function toHttpError(error: unknown, language: Language): HttpFailure {
  return describeFailure(codeOf(error), language);
}

/** A kind of failure in a language. */
export function describeFailure(code: FailureCode, language: Language): HttpFailure {
  const status = STATUS[code];
  const { title, remedy } = errorMessages(language)[status];
  const retryAfter = code === 'store-unavailable' ? RETRY_AFTER : null;
  return { status, code, sentence: title, hint: remedy, retryAfter };
}

function codeOf(error: unknown): FailureCode {
  if (!(error instanceof GraphError)) return 'unexpected';
  switch (error.code) {
    case 'invalid-input':
    case 'not-found':
    case 'store-unavailable':
      return error.code;
    case 'conflict':
    case 'embedding-failed':
      return 'unexpected';
  }
}
