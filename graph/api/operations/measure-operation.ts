import { z } from 'zod';
import { readUnit } from '../../operations/read-unit.ts';
import { defineOperation } from '../api-operation.ts';
import { unitIdField } from '../request-fields.ts';
import { unitAnswerSchema } from '../schemas/unit-answer.ts';
import { toUnitAnswer } from '../to-unit-answer.ts';

/** One measure, or any other unit, with all that is known of it. */
export const measureOperation = defineOperation({
  name: 'measure',
  path: '/api/measures/{id}',
  tag: 'read',
  title: { ja: '施策などを1件読む', en: 'Read a measure or another unit' },
  description: {
    ja: '原文の行、関係課、指標、用語、触れている概念とその根拠、現行計画からの系譜まで、1件のすべてを返します。',
    en: 'Everything known of one unit: its source lines, departments, indicators, terms, the concepts it mentions with the words that show it, and its lineage.',
  },
  request: z.object({ id: unitIdField }),
  answer: unitAnswerSchema,
  example: ({ unit }) => ({ id: unit }),
  run: async (context, { id }) => toUnitAnswer(await readUnit(context, id), context.site),
});
