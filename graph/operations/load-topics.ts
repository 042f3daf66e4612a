import type { Embedder } from '../embedding/embedder.ts';
import { type NearTopic, nearTopics } from '../search/topic-gap.ts';
import { MUNICIPAL_TOPICS, type MunicipalTopic } from '../vocabulary/municipal-topics.ts';
import { embedInBatches } from './embed-in-batches.ts';
import { openNameScan } from './open-name-scan.ts';
import { rememberLoad } from './remember-load.ts';

/** The topics nearest to the vector of a query, nearest first. */
export type FindTopics = (query: Float32Array) => readonly NearTopic[];

/** Topics embedded at once: some tens of milliseconds with the bundled model. */
const BATCH = 50;

const remember = rememberLoad<FindTopics>();

/**
 * All topics as a model sees them; made once, at the first query that asks for meaning. A model without vectors of its own for tokens finds none:
 * topics have a say only beside what is missing token by token, so that it need not embed them.
 */
export function loadTopics(embedder: Embedder): Promise<FindTopics> {
  return remember(embedder, async () => {
    const tokens = (await embedder.embedTokens?.(['市'])) ?? null;
    return embedTopics(tokens === null ? [] : MUNICIPAL_TOPICS, embedder);
  });
}

/** Embeds each topic as one text of all it is called. */
export async function embedTopics(topics: readonly MunicipalTopic[], embedder: Embedder): Promise<FindTopics> {
  const texts = topics.map(({ names, everyday, en }) => [...names, ...everyday, ...en].join('、'));
  const vectors = await embedInBatches(texts, { embedder, batch: BATCH });
  const scan = openNameScan(vectors, embedder.model.dimension);
  return (query) => nearTopics(scan(query), vectors);
}
