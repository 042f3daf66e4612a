import { z } from 'zod';
import type { MunicipalitySummary } from '../../model/subgraph.ts';
import { listMunicipalities } from '../../operations/list-municipalities.ts';
import { readMunicipality } from '../../operations/read-municipality.ts';
import { defineOperation } from '../api-operation.ts';
import { pageFields, pageOf } from '../page-of.ts';
import { limitField, municipalityCodeField, offsetField } from '../request-fields.ts';
import { documentSchema, municipalitySchema } from '../schemas/municipality.ts';
import { conceptNameSchema } from '../schemas/unit.ts';
import { toDocument } from '../to-document.ts';

/** All municipalities with a loaded document. */
export const municipalitiesOperation = defineOperation({
  name: 'municipalities',
  path: '/api/municipalities',
  tag: 'read',
  title: { ja: '自治体の一覧', en: 'List municipalities' },
  description: {
    ja: '計画文書を読み込んだ自治体を、コードの順に返します。',
    en: 'Municipalities with a loaded document, by code.',
  },
  request: z.object({ limit: limitField(100, 500), offset: offsetField }),
  answer: z.object({ municipalities: z.array(municipalitySchema), ...pageFields }).meta({ id: 'MunicipalitiesAnswer' }),
  example: () => ({ limit: 2 }),
  run: async (context, piece) => {
    const { items, total, offset } = pageOf(await listMunicipalities(context), piece);
    return { municipalities: items.map((one) => toMunicipality(one, context.site)), total, offset };
  },
});

/** One municipality with its documents, concepts and departments. */
export const municipalityOperation = defineOperation({
  name: 'municipality',
  path: '/api/municipalities/{code}',
  tag: 'read',
  title: { ja: '自治体を1件読む', en: 'Read a municipality' },
  description: {
    ja: '計画文書、触れている概念（記述の多い順）、関係課を返します。',
    en: 'Its documents, the concepts they mention (those of most units first) and its departments.',
  },
  request: z.object({ code: municipalityCodeField }),
  answer: municipalitySchema
    .extend({
      documents: z.array(documentSchema),
      concepts: z.array(z.object({ concept: conceptNameSchema, units: z.int(), municipalities: z.int() })),
      departments: z.array(z.object({ name: z.string(), measures: z.int() })),
    })
    .meta({ id: 'MunicipalityAnswer' }),
  example: ({ city }) => ({ code: city }),
  run: async (context, { code }) => {
    const { municipality, documents, concepts, departments } = await readMunicipality(context, code);
    return {
      ...toMunicipality(municipality, context.site),
      documents: documents.map((one) => toDocument(one, context.site)),
      concepts,
      departments,
    };
  },
});

function toMunicipality(
  { code, name, prefecture, documents, measures, themes, listsMeasures }: MunicipalitySummary,
  site: string,
) {
  const address = `${site}/municipalities/${code}`;
  return { code, name, prefecture, documents, measures, themes, listsMeasures, address };
}
