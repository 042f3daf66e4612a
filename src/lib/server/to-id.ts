import { NotFoundError } from '#graph/errors.ts';
import type { ConceptId, UnitId } from '#graph/model/ids.ts';

/** Shapes of ids: a kind letter and 12 letters; a kebab-case key. */
const UNIT_ID = /^[a-z]-[a-z2-7]{12}$/u;
const CONCEPT_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The id of a unit in an address; throws `NotFoundError` where it has no such shape, for then nothing can have it. */
export function toUnitId(text: string): UnitId {
  if (!UNIT_ID.test(text)) throw new NotFoundError(`toUnitId: ${text}; no unit has such an id`, { details: { text } });
  return text as UnitId;
}

/** The id of a concept in an address; throws `NotFoundError` where it has no such shape. */
export function toConceptId(text: string): ConceptId {
  if (!CONCEPT_ID.test(text)) {
    throw new NotFoundError(`toConceptId: ${text}; no concept has such an id`, { details: { text } });
  }
  return text as ConceptId;
}
