import { GraphError, type GraphErrorCode } from '#graph/errors.ts';

/** How a failure is told over HTTP; the sentences stand in the message bundles under `errors`. */
export interface HttpError {
  readonly status: 400 | 404 | 409 | 503;
  readonly code: GraphErrorCode;
  /** The error's own English sentence: place, value, remedy. For JSON and logs, not for pages. */
  readonly detail: string;
  readonly retryAfterSeconds: number | null;
}

const STATUS: Readonly<Record<GraphErrorCode, HttpError['status']>> = {
  'invalid-input': 400,
  'not-found': 404,
  conflict: 409,
  'store-unavailable': 503,
  'embedding-failed': 503,
};

const RETRY_AFTER_SECONDS = 10;

/** The HTTP face of a domain error; `null` for anything unexpected, which must be logged whole and answered blandly. */
export function toHttpError(error: unknown): HttpError | null {
  if (!(error instanceof GraphError)) return null;
  const status = STATUS[error.code];
  return {
    status,
    code: error.code,
    detail: error.message,
    retryAfterSeconds: status === 503 ? RETRY_AFTER_SECONDS : null,
  };
}
