import { z } from 'zod';
import { UNIT_KINDS } from '../../model/unit.ts';
import { suggest } from '../../operations/suggest.ts';
import { defineOperation } from '../api-operation.ts';
import { citySchema } from '../schemas/place.ts';
import { described } from '../wording.ts';

const suggestionSchema = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('concept'),
      id: z.string(),
      label: z.string(),
      en: z.string(),
      name: z.object({ text: z.string(), kind: z.enum(['label', 'synonym', 'reading', 'english']) }),
      units: z.int(),
      municipalities: z.int(),
    }),
    z.object({
      type: z.literal('unit'),
      id: z.string(),
      kind: z.enum(UNIT_KINDS),
      title: z.string(),
      titleOrigin: z.enum(['verbatim', 'cleaned', 'composed', 'lost']),
      city: citySchema,
    }),
    z.object({ type: z.literal('municipality'), code: z.string(), name: z.string(), prefecture: z.string() }),
  ])
  .meta({ id: 'Suggestion' });

/** What a text typed so far may become. */
export const suggestOperation = defineOperation({
  name: 'suggest',
  path: '/api/suggest',
  tag: 'search',
  title: { ja: '入力の候補', en: 'Suggest what is being typed' },
  description: {
    ja: '入力途中の文字から、概念・施策名・自治体の候補を 8 件まで返します。かなでも引けます。',
    en: 'At most 8 concepts, titles and municipalities that a text typed so far may become; kana finds them too.',
  },
  request: z.object({
    q: described(z.string().default(''), { ja: '入力途中の文字', en: 'The text typed so far' }),
  }),
  answer: z.object({ suggestions: z.array(suggestionSchema) }).meta({ id: 'SuggestAnswer' }),
  example: ({ text }) => ({ q: text.slice(0, 2) }),
  run: async (context, { q }) => ({ suggestions: await suggest(context, q) }),
});
