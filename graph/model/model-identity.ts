/** Which model made a vector; vectors of different identities are never mixed or compared. */
export interface ModelIdentity {
  readonly name: string;
  readonly version: string;
  readonly dimension: number;
  /** SHA-256 over the model's files and its `atlas-model.json`, lower-case hex. */
  readonly digest: string;
}

/** True where vectors of both models may be compared. */
export function isSameModel(a: ModelIdentity | null, b: ModelIdentity | null): boolean {
  return a !== null && b !== null && a.digest === b.digest && a.dimension === b.dimension;
}
