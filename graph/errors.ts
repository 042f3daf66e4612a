/** Closed list of what can go wrong; wording for people is chosen at the edge, by code. */
export type GraphErrorCode = 'invalid-input' | 'not-found' | 'conflict' | 'store-unavailable' | 'embedding-failed';

/** Facts of a failure, as plain values. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

interface GraphErrorOptions {
  readonly details?: ErrorDetails;
  readonly cause?: unknown;
}

/** Base of all errors thrown in `graph/`. `message` says place, value and remedy in one English sentence for logs. */
export abstract class GraphError extends Error {
  abstract readonly code: GraphErrorCode;
  readonly details: ErrorDetails;

  constructor(message: string, options: GraphErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.details = options.details ?? {};
  }
}

/** What was handed in cannot be used: a bad argument, file, profile or concept scheme. */
export class InvalidInputError extends GraphError {
  override readonly name = 'InvalidInputError';
  readonly code = 'invalid-input';
}

/** Nothing has this id. */
export class NotFoundError extends GraphError {
  override readonly name = 'NotFoundError';
  readonly code = 'not-found';
}

/** Two things claim the same place: two documents with one identity, two writers of one store. */
export class ConflictError extends GraphError {
  override readonly name = 'ConflictError';
  readonly code = 'conflict';
}

/** The store cannot answer: missing, damaged, down. `retriable` tells whether trying again can help. */
export class StoreUnavailableError extends GraphError {
  override readonly name = 'StoreUnavailableError';
  readonly code = 'store-unavailable';
  readonly retriable: boolean;

  constructor(message: string, options: GraphErrorOptions & { readonly retriable: boolean }) {
    super(message, options);
    this.retriable = options.retriable;
  }
}

/** The model could not be loaded or could not embed. Search by words and concepts goes on without it. */
export class EmbeddingError extends GraphError {
  override readonly name = 'EmbeddingError';
  readonly code = 'embedding-failed';
}
