import type { Embedder } from '../embedding/embedder.ts';
import { type NearTopic, nearTopics } from '../search/topic-gap.ts';
import { MUNICIPAL_TOPICS, type MunicipalTopic } from '../vocabulary/municipal-topics.ts';
import { openNameScan } from './open-name-scan.ts';

/** The topics nearest to the vector of a query, nearest first. */
export type FindTopics = (query: Float32Array) => readonly NearTopic[];

/** Topics embedded at once: some tens of milliseconds, so that a server answers others in between. */
const BATCH = 50;

const loaded = new WeakMap<Embedder, Promise<FindTopics>>();

/** All topics as a model sees them; made once, at the first query that asks for meaning. */
export function loadTopics(embedder: Embedder): Promise<FindTopics> {
  const known = loaded.get(embedder);
  if (known !== undefined) return known;
  const made = embedTopics(MUNICIPAL_TOPICS, embedder);
  loaded.set(embedder, made);
  // What failed once may succeed at the next query.
  made.catch(() => loaded.delete(embedder));
  return made;
}

/** Embeds each topic as one text of all it is called. */
export async function embedTopics(topics: readonly MunicipalTopic[], embedder: Embedder): Promise<FindTopics> {
  const vectors: Float32Array[] = [];
  for (let from = 0; from < topics.length; from += BATCH) {
    const texts = topics
      .slice(from, from + BATCH)
      .map(({ names, everyday, en }) => [...names, ...everyday, ...en].join('、'));
    vectors.push(...(await embedder.embed(texts, 'document')));
  }
  const scan = openNameScan(vectors, embedder.model.dimension);
  return (query) => nearTopics(scan(query), vectors);
}
