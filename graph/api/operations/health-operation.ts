import { z } from 'zod';
import { describeHealth } from '../../operations/describe-health.ts';
import { defineOperation } from '../api-operation.ts';

const modelSchema = z
  .object({ name: z.string(), version: z.string(), dimension: z.int(), digest: z.string() })
  .meta({ id: 'Model' });

/** What works at the moment. */
export const healthOperation = defineOperation({
  name: 'health',
  path: '/api/health',
  tag: 'state',
  title: { ja: '稼働の状態', en: 'What works at the moment' },
  description: {
    ja: '検索に答えられるか、意味検索が使えるかを返します。答えられないときは 503 です。',
    en: 'Whether search can answer and whether meaning can be asked. The status is 503 where nothing can be answered.',
  },
  request: z.object({}),
  answer: z
    .object({
      status: z.enum(['ok', 'degraded', 'down']),
      store: z.discriminatedUnion('state', [
        z.object({ technology: z.string(), state: z.literal('empty') }),
        z.object({ technology: z.string(), state: z.literal('unusable'), reason: z.string() }),
        z.object({
          technology: z.string(),
          state: z.literal('ready'),
          stamp: z.string().meta({ description: 'Fingerprint of all that is loaded' }),
          tokeniser: z.string(),
          model: modelSchema.nullable(),
          counts: z.record(z.string(), z.int()),
        }),
      ]),
      embedding: z.object({
        state: z.enum(['loading', 'ready', 'unavailable']),
        reason: z.string().optional(),
        model: modelSchema.nullable(),
      }),
    })
    .meta({ id: 'Health' }),
  example: () => ({}),
  run: (context) => describeHealth(context),
});
