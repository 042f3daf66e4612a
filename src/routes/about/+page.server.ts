import { describeHealth } from '#graph/operations/describe-health.ts';
import { listDocuments } from '#graph/operations/list-documents.ts';
import { answerPage } from '$lib/server/answer-page.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = (event) =>
  answerPage(event, async (graph) => ({
    documents: await listDocuments(graph),
    embedding: (await describeHealth(graph)).embedding,
  }));
