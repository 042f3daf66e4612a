import type { ModelIdentity } from '../model/model-identity.ts';
import type { EmbeddingRole } from './embedder.ts';

/** Key under which the vector of a text is kept: model, role (which decides the prefix) and text, unambiguously joined. */
export function vectorCacheKey(model: ModelIdentity, role: EmbeddingRole, text: string): string {
  return JSON.stringify([model.digest, role, text]);
}
