import type { ConceptId } from '../model/ids.ts';

/** A stretch of a query that names a concept; `text` is `query.slice(start, end)`. */
export interface NamedConcept {
  readonly concept: ConceptId;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
