import { z } from 'zod';
import { findSimilarElsewhere, MOST_SIMILAR } from '../../operations/find-similar-elsewhere.ts';
import { defineOperation } from '../api-operation.ts';
import { limitField, unitIdField } from '../request-fields.ts';
import { similarSchema } from '../schemas/unit-answer.ts';
import { toUnit } from '../to-unit.ts';

/** Units of other municipalities that are like one. */
export const similarOperation = defineOperation({
  name: 'similar',
  path: '/api/measures/{id}/similar',
  tag: 'explore',
  title: { ja: '他の自治体の似た施策', en: 'Similar measures elsewhere' },
  description: {
    ja: '他の自治体の似た記述を、近い順に、共通する概念・言葉・文とともに返します。影響関係を示すものではありません。',
    en: 'Units of other municipalities that are like this one, best first, with the concepts, words and sentences they share. Likeness says nothing about influence.',
  },
  request: z.object({ id: unitIdField, limit: limitField(10, MOST_SIMILAR) }),
  answer: z.object({ id: z.string(), similar: z.array(similarSchema) }).meta({ id: 'SimilarAnswer' }),
  example: ({ unit }) => ({ id: unit, limit: 3 }),
  run: async (context, { id, limit }) => {
    const found = await findSimilarElsewhere(context, { unit: id, limit });
    return {
      id,
      similar: found.map(({ score, band, nearness, matches, sentences, concepts, ...line }) => ({
        ...toUnit(line, context.site),
        ...{ score, band, nearness, matches, sentences, concepts },
      })),
    };
  },
});
