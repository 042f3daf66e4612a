import { z } from 'zod';
import { InvalidInputError } from '../../errors.ts';
import { describeUnits } from '../../operations/describe-units.ts';
import { getRecord, recordOf } from '../../operations/get-record.ts';
import { listAllNodes } from '../../operations/list-all-nodes.ts';
import { UNIT_KINDS } from '../../model/unit.ts';
import { defineOperation } from '../api-operation.ts';
import { pageFields, pageOf } from '../page-of.ts';
import { documentIdField, limitField, offsetField, unitKindsField } from '../request-fields.ts';
import { addressSchema } from '../schemas/place.ts';
import { lineageSchema } from '../schemas/unit-answer.ts';
import { unitSchema } from '../schemas/unit.ts';
import { linesAddress } from '../../model/lines-address.ts';
import { toLineage } from '../to-lineage.ts';
import { toUnit } from '../to-unit.ts';
import { described } from '../wording.ts';

/** Units of a document. */
export const documentUnitsOperation = defineOperation({
  name: 'document_units',
  path: '/api/documents/{id}/units',
  tag: 'read',
  title: { ja: '計画文書の記述の一覧', en: 'List the units of a document' },
  description: {
    ja: '施策・指標・用語などの記述を、文書の中の順に返します。',
    en: 'Measures, indicators, terms and the other units of a document, in its order.',
  },
  request: z.object({ id: documentIdField, kind: unitKindsField, limit: limitField(50, 500), offset: offsetField }),
  answer: z.object({ units: z.array(unitSchema), ...pageFields }).meta({ id: 'DocumentUnitsAnswer' }),
  example: ({ document }) => ({ id: document, kind: ['measure'], limit: 3 }),
  run: async (context, { id, kind, ...piece }) => {
    await getRecord(context.store, 'document', id);
    const kinds = kind.length === 0 ? UNIT_KINDS : kind;
    const { items, total, offset } = pageOf(await listAllNodes(context.store, { document: id, kinds }), piece);
    const lines = await describeUnits(context.store, items);
    return { units: lines.map((line) => toUnit(line, context.site)), total, offset };
  },
});

/** Lines of a source text. */
export const documentLinesOperation = defineOperation({
  name: 'document_lines',
  path: '/api/documents/{id}/lines',
  tag: 'read',
  title: { ja: '計画文書の原文', en: 'Read source lines of a document' },
  description: {
    ja: '原文の行を、届いたとおりに返します。一度に 500 行までです。文書の終わりより後の行は指定できません。',
    en: 'Lines of the source as delivered, at most 500 at once. A first line beyond the end is refused.',
  },
  request: z.object({
    id: documentIdField,
    from: described(z.int().min(1).max(10_000_000).default(1), { ja: '最初の行（1から）', en: 'First line, from 1' }),
    limit: limitField(100, 500),
  }),
  answer: z
    .object({
      document: z.string(),
      lines: z.array(z.object({ line: z.int(), text: z.string() })),
      total: pageFields.total,
      address: addressSchema,
    })
    .meta({ id: 'DocumentLinesAnswer' }),
  example: ({ document }) => ({ id: document, from: 1, limit: 5 }),
  run: async ({ store, site }, { id, from, limit }) => {
    await getRecord(store, 'document', id);
    const { sourceLines } = await store.getAppendix(id);
    if (from > sourceLines.length) throw beyondEnd(from, sourceLines.length);
    const lines = sourceLines.slice(from - 1, from - 1 + limit).map((text, index) => ({ line: from + index, text }));
    const last = lines.at(-1)?.line ?? from;
    return { document: id, lines, total: sourceLines.length, address: linesAddress(site, id, [from, last]) };
  },
});

function beyondEnd(from: number, count: number): InvalidInputError {
  return new InvalidInputError(
    `document_lines: from: the document has ${count} lines, got ${from}; ask for a line from 1 to ${count}`,
    { details: { from, lineCount: count } },
  );
}

/** What became of the items of the plan before. */
export const documentLineageOperation = defineOperation({
  name: 'document_lineage',
  path: '/api/documents/{id}/lineage',
  tag: 'compare',
  title: { ja: '現行計画から次の計画への系譜', en: 'Lineage from the present plan to the next' },
  description: {
    ja: '現行計画の各項目が、継続・統合・分割・新規・削除のどれになったかを、文書の行の順に返します。',
    en: 'What a document says became of each item of the plan before it: continued, merged, split, new or dropped; in the order of its lines.',
  },
  request: z.object({ id: documentIdField, limit: limitField(100, 500), offset: offsetField }),
  answer: z
    .object({
      lineage: z.array(lineageSchema.extend({ successor: unitSchema.nullable() })),
      ...pageFields,
    })
    .meta({ id: 'DocumentLineageAnswer' }),
  example: ({ document }) => ({ id: document, limit: 3 }),
  run: async ({ store, site }, { id, ...piece }) => {
    await getRecord(store, 'document', id);
    const { items, total, offset } = pageOf((await store.getAppendix(id)).lineage, piece);
    const nodes = await store.getNodes(items.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()));
    const predecessors = new Map(nodes.map((node) => [node.id, recordOf(node.record, 'predecessor') ?? null]));
    const successors = new Map((await describeUnits(store, nodes)).map((line) => [line.unit.id, toUnit(line, site)]));
    const lineage = items.map((link) => ({
      ...toLineage({ link, predecessor: link.from && (predecessors.get(link.from) ?? null) }, site),
      successor: link.to && (successors.get(link.to) ?? null),
    }));
    return { lineage, total, offset };
  },
});
