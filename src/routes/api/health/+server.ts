import { json } from '@sveltejs/kit';
import { describeHealth } from '#graph/operations/describe-health.ts';
import { problemResponse } from '$lib/server/answer-json.ts';
import { openAtlas } from '$lib/server/open-atlas.server.ts';
import { toHttpError } from '$lib/server/to-http-error.ts';
import type { RequestHandler } from './$types.js';

/** What works at the moment: 200 where search can answer, be it by words only, else 503. Never cached. */
export const GET: RequestHandler = async () => {
  try {
    const health = await describeHealth(await openAtlas());
    const headers = { 'cache-control': 'no-store' };
    if (health.status !== 'down') return json(health, { headers });
    return json(health, { status: 503, headers: { ...headers, 'retry-after': '10' } });
  } catch (thrown) {
    return problemResponse(toHttpError(thrown, 'en'));
  }
};
