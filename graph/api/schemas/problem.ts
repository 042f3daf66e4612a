import { z } from 'zod';

/** Problem details of a failure (RFC 9457). */
export const problemSchema = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What was wrong and what to do' }),
    code: z.enum([
      'invalid-input',
      'not-found',
      'method-not-allowed',
      'address-too-long',
      'store-unavailable',
      'unexpected',
    ]),
    errorId: z.string().optional().meta({ description: 'Names the entry in the log of the server' }),
  })
  .meta({ id: 'Problem' });
