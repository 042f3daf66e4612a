import { describeHealth } from '#graph/operations/describe-health.ts';
import { answerPage } from '$lib/server/answer-page.ts';
import { publishedQuality } from '$lib/server/published-quality.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = (event) =>
  answerPage(event, async (graph) => ({
    quality: publishedQuality,
    modelInUse: (await describeHealth(graph)).embedding.model?.digest ?? null,
  }));
