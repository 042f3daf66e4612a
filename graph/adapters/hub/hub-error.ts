import { EmbeddingError } from '../../errors.ts';

/** A failure to get something from the hub: what, why, and what to do. */
export function hubError(address: string, fault: string, cause?: unknown): EmbeddingError {
  return new EmbeddingError(
    `${address}: ${fault}; check the connection and run the command again (it goes on where it stopped), or copy the model's folder by hand and choose it by "npm run model -- use DIR"`,
    { details: { address, fault }, cause },
  );
}

/** Words of what went wrong on the way, with the reason the network gave. */
export function networkFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const reason = cause instanceof Error ? `: ${'code' in cause ? String(cause.code) : cause.message}` : '';
  return `the hub cannot be reached (${error.message}${reason})`;
}
