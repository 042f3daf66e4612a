import { z } from 'zod';
import { summariseDocument } from '../../operations/list-documents.ts';
import { listDocumentRecords } from '../../operations/list-municipalities.ts';
import { readDocument } from '../../operations/read-document.ts';
import { defineOperation } from '../api-operation.ts';
import { pageFields, pageOf } from '../page-of.ts';
import { documentIdField, limitField, municipalityCodesField, offsetField } from '../request-fields.ts';
import { documentSchema } from '../schemas/municipality.ts';
import { addressSchema, linesSchema } from '../schemas/place.ts';
import { linesAddress } from '../../model/lines-address.ts';
import { toDocument } from '../to-document.ts';

/** All loaded documents. */
export const documentsOperation = defineOperation({
  name: 'documents',
  path: '/api/documents',
  tag: 'read',
  title: { ja: '計画文書の一覧', en: 'List documents' },
  description: {
    ja: '読み込んだ計画文書を、状態・期間・種類ごとの件数とともに返します。',
    en: 'Loaded documents with status, period and the number of units of each kind.',
  },
  request: z.object({ city: municipalityCodesField, limit: limitField(100, 500), offset: offsetField }),
  answer: z.object({ documents: z.array(documentSchema), ...pageFields }).meta({ id: 'DocumentsAnswer' }),
  example: () => ({ limit: 2 }),
  run: async (context, { city, ...piece }) => {
    const all = await listDocumentRecords(context.store);
    const asked = all.filter((document) => city.length === 0 || city.includes(document.city.code));
    const { items, total, offset } = pageOf(asked, piece);
    const counted = await Promise.all(items.map((document) => summariseDocument(context.store, document)));
    return { documents: counted.map((one) => toDocument(one, context.site)), total, offset };
  },
});

const sectionSchema = z.object({
  id: z.string(),
  parent: z.string().nullable(),
  number: z.string().nullable(),
  title: z.string(),
  levelLabel: z.string().meta({ description: "The document's own name of this level" }),
  note: z.string().nullable(),
  lines: linesSchema,
  address: addressSchema,
});

/** One document with its outline. */
export const documentOperation = defineOperation({
  name: 'document',
  path: '/api/documents/{id}',
  tag: 'read',
  title: { ja: '計画文書と目次を読む', en: 'Read a document and its outline' },
  description: {
    ja: '目次（節）、関係する計画、読み取りの訂正、どの記述にも入らなかった行とその理由を返します。',
    en: 'Its outline, the plans it relates to, corrections of misprints, and the lines that belong to no unit with the reason.',
  },
  request: z.object({ id: documentIdField }),
  answer: documentSchema
    .extend({
      sections: z.array(sectionSchema),
      relatedPlans: z.array(
        z.object({ relation: z.string(), name: z.string(), lines: linesSchema, address: addressSchema }),
      ),
      corrections: z.array(z.object({ line: z.int(), printed: z.string(), corrected: z.string(), reason: z.string() })),
      unplaced: z.array(z.object({ lines: linesSchema, reason: z.string() })),
    })
    .meta({ id: 'DocumentAnswer' }),
  example: ({ document }) => ({ id: document }),
  run: async (context, { id }) => {
    const view = await readDocument(context, id);
    const at = (lines: readonly [number, number]) => ({ lines, address: linesAddress(context.site, id, lines) });
    return {
      ...toDocument(await summariseDocument(context.store, view.document), context.site),
      sections: view.sections.map(({ id: own, parent, number, title, levelLabel, note, lines }) => ({
        ...{ id: own, parent, number, title, levelLabel, note },
        ...at(lines),
      })),
      relatedPlans: view.relatedPlans.map(({ relation, name, lines }) => ({ relation, name, ...at(lines) })),
      corrections: view.corrections.map(({ line, printed, corrected, reason }) => ({
        ...{ line, printed, corrected, reason },
      })),
      unplaced: view.unplaced.map(({ lines, reason }) => ({ lines, reason })),
    };
  },
});
