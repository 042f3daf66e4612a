import { z } from 'zod';
import { recallConceptNames } from '../../operations/concept-lookup.ts';
import { recallGraph } from '../../operations/graph-memory.ts';
import { readConcept } from '../../operations/read-concept.ts';
import { foldName } from '../../vocabulary/concept-names.ts';
import { defineOperation } from '../api-operation.ts';
import { pageFields, pageOf } from '../page-of.ts';
import { conceptIdField, limitField, municipalityCodesField, offsetField, unitKindsField } from '../request-fields.ts';
import { addressSchema } from '../schemas/place.ts';
import { conceptNameSchema, mentionFields, unitFields } from '../schemas/unit.ts';
import { toUnit } from '../to-unit.ts';
import { described } from '../wording.ts';

const namedFields = {
  ...conceptNameSchema.shape,
  altLabels: z.array(z.string()),
  definition: z.string(),
  address: addressSchema,
};

/** Concepts of the scheme by their names. */
export const conceptsOperation = defineOperation({
  name: 'concepts',
  path: '/api/concepts',
  tag: 'read',
  title: { ja: '共有概念の一覧', en: 'List concepts' },
  description: {
    ja: '共有概念を体系の順に返します。名前・別名・読み・英語名の一部で絞り込めます。',
    en: 'Concepts in the order of the scheme, narrowed by part of a label, synonym, reading or English name.',
  },
  request: z.object({
    q: described(z.string().max(100).default(''), { ja: '名前に含まれる文字', en: 'Characters that a name holds' }),
    limit: limitField(50, 500),
    offset: offsetField,
  }),
  answer: z
    .object({
      concepts: z.array(
        z.object({ ...namedFields, broader: z.array(z.string()), related: z.array(z.string()), mentions: z.int() }),
      ),
      ...pageFields,
    })
    .meta({ id: 'ConceptsAnswer' }),
  example: ({ text }) => ({ q: text, limit: 3 }),
  run: async (context, { q, ...piece }) => {
    const { concepts } = await recallGraph(context.store);
    const { names, mentions } = await recallConceptNames(context.store);
    const words = foldName(q);
    const named = new Set(names.filter(({ folded }) => folded.includes(words)).map(({ concept }) => concept));
    const { items, total, offset } = pageOf(
      [...concepts.values()].filter(({ id }) => named.has(id)),
      piece,
    );
    return {
      concepts: items.map(({ id, prefLabel: label, en, altLabels, definition, broader, related }) => ({
        ...{ id, label, en, altLabels, definition, broader, related },
        mentions: mentions.get(id) ?? 0,
        address: `${context.site}/concepts/${id}`,
      })),
      ...{ total, offset },
    };
  },
});

/** One concept with its place in the scheme and the units that mention it. */
export const conceptOperation = defineOperation({
  name: 'concept',
  path: '/api/concepts/{id}',
  tag: 'read',
  title: { ja: '共有概念と、触れている記述を読む', en: 'Read a concept and what mentions it' },
  description: {
    ja: '上位・下位・関連の概念と、触れている記述を、根拠の言葉と出典を添えて返します。自治体コードの順です。',
    en: 'Broader, narrower and related concepts, and the units that mention it, each with the words that show it and its source; by code of the municipality.',
  },
  request: z.object({
    id: conceptIdField,
    city: municipalityCodesField,
    kind: unitKindsField,
    limit: limitField(50, 500),
    offset: offsetField,
  }),
  answer: z
    .object({
      ...namedFields,
      broader: z.array(conceptNameSchema),
      narrower: z.array(conceptNameSchema),
      related: z.array(conceptNameSchema),
      municipalities: z
        .array(
          z.object({
            code: z.string(),
            name: z.string(),
            prefecture: z.string(),
            listsMeasures: z.boolean(),
            units: z.int(),
          }),
        )
        .meta({ description: 'All loaded municipalities by code, with the number of their units that mention it' }),
      units: z.array(z.object({ ...unitFields, ...mentionFields })),
      ...pageFields,
    })
    .meta({ id: 'ConceptAnswer' }),
  example: ({ concept, city }) => ({ id: concept, city: [city], limit: 3 }),
  run: async (context, { id, city, kind, ...piece }) => {
    const view = await readConcept(context, id);
    const asked = view.municipalities
      .filter(({ municipality }) => city.length === 0 || city.includes(municipality.code))
      .flatMap(({ units }) => units)
      .filter(({ unit }) => kind.length === 0 || kind.includes(unit.kind));
    const { items, total, offset } = pageOf(asked, piece);
    const { prefLabel: label, en, altLabels, definition } = view.concept;
    return {
      ...{ id, label, en, altLabels, definition },
      address: `${context.site}/concepts/${id}`,
      ...{ broader: view.broader, narrower: view.narrower, related: view.related },
      municipalities: view.municipalities.map(({ municipality, units }) => {
        const { code, name, prefecture, listsMeasures } = municipality;
        return { code, name, prefecture, listsMeasures, units: units.length };
      }),
      units: items.map(({ evidence, by, ...line }) => ({ ...toUnit(line, context.site), evidence, by })),
      ...{ total, offset },
    };
  },
});
