import { z } from 'zod';
import type { ConceptId, DocumentId, MunicipalityCode, NodeId, UnitId } from '../model/ids.ts';
import { UNIT_KINDS } from '../model/unit.ts';
import { described } from './wording.ts';

/** No id is longer. */
const LONGEST_ID = 80;
const id = z.string().min(1).max(LONGEST_ID);
const SCHEMES = { unit: 'm-…', document: 'd-…' } as const;

/** Id of a unit. These are believed to be ids of their kind, for the store knows which it has: others throw `NotFoundError`. */
export const unitIdField = described(
  id.transform((text) => text as UnitId),
  { ja: `記述（施策など）の ID（${SCHEMES.unit}）`, en: `Id of a unit such as a measure (${SCHEMES.unit})` },
);

/** Id of a document. */
export const documentIdField = described(
  id.transform((text) => text as DocumentId),
  { ja: `文書の ID（${SCHEMES.document}）`, en: `Id of a document (${SCHEMES.document})` },
);

/** Id of a concept. */
export const conceptIdField = described(
  id.transform((text) => text as ConceptId),
  { ja: '共有概念の ID（例: related-population）', en: 'Id of a concept, for example related-population' },
);

/** Code of a municipality. */
export const municipalityCodeField = described(
  z
    .string()
    .regex(/^\d{6}$/u, 'must be six digits')
    .transform((text) => text as MunicipalityCode),
  { ja: '自治体コード（6桁）', en: 'Municipality code, six digits' },
);

/** Id of anything in the graph. */
export const nodeIdField = id.transform((text) => text as NodeId);

/** Codes of municipalities, as many as a page compares and more. */
export const municipalityCodesField = described(z.array(municipalityCodeField).max(50).default([]), {
  ja: '自治体コード（6桁）。複数可。省略するとすべて',
  en: 'Municipality codes, six digits each; several may be given; all where left out',
});

/** Kinds of unit. */
export const unitKindsField = described(z.array(z.enum(UNIT_KINDS)).default([]), {
  ja: '種類。複数可。省略するとすべて',
  en: 'Kinds of unit; several may be given; all where left out',
});

/** How many to leave out from the start. */
export const offsetField = described(z.int().min(0).max(1_000_000).default(0), {
  ja: '先頭から飛ばす件数',
  en: 'How many to leave out from the start',
});

/** How many to give at most. */
export function limitField(usual: number, most: number) {
  return described(z.int().min(1).max(most).default(usual), {
    ja: `件数（1〜${most}、既定 ${usual}）`,
    en: `How many at most (1–${most}, usually ${usual})`,
  });
}
