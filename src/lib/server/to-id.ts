import { NotFoundError } from '#graph/errors.ts';
import type { ConceptId, DocumentId, MunicipalityCode, UnitId } from '#graph/model/ids.ts';

/** Shapes of ids in addresses: kind letter and 12 letters, `d-` and 12 letters, kebab-case key, six digits. */
const SHAPES = {
  unit: /^[a-z]-[a-z2-7]{12}$/u,
  document: /^d-[a-z2-7]{12}$/u,
  concept: /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  municipality: /^\d{6}$/u,
} as const;

/** The id of a unit in an address. These all throw `NotFoundError` for another shape, for then nothing can have it. */
export function toUnitId(text: string): UnitId {
  return shaped('unit', text) as UnitId;
}

/** The id of a document in an address. */
export function toDocumentId(text: string): DocumentId {
  return shaped('document', text) as DocumentId;
}

/** The id of a concept in an address. */
export function toConceptId(text: string): ConceptId {
  return shaped('concept', text) as ConceptId;
}

/** The code of a municipality in an address. */
export function toMunicipalityCode(text: string): MunicipalityCode {
  return shaped('municipality', text) as MunicipalityCode;
}

function shaped(what: keyof typeof SHAPES, text: string): string {
  if (SHAPES[what].test(text)) return text;
  throw new NotFoundError(`toId: no ${what} has an id like ${text}; follow a link of the site`, {
    details: { what, text },
  });
}
