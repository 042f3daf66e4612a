import type { Embedder } from '../embedding/embedder.ts';
import { reportEmbedding } from '../embedding/report-embedding.ts';
import { ConflictError, EmbeddingError } from '../errors.ts';
import type { DocumentId } from '../model/ids.ts';
import type { ParsedPlan } from '../model/parsed-plan.ts';
import { parsePlan } from '../parsing/parse-plan.server.ts';
import { TOKENISER } from '../search/tokenise.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import type { GraphContext } from './graph-context.ts';
import { countTexts } from './index-plan.ts';
import { indexPlans } from './index-plans.ts';
import { differsInModelOnly, ingestStamp, type StampedInput } from './ingest-stamp.server.ts';
import { listDocumentRecords } from './list-municipalities.ts';
import { embedConceptNames } from './load-concept-names.ts';
import { readPlan } from './read-plan.ts';
import { summarisePlan, type PlanSummary } from './summarise-plan.ts';

/** What goes in: documents with their profiles, and the concept scheme. */
export interface IngestInput extends StampedInput {
  /** Told how far embedding is: `done` of `total` texts, `source` is the document under way. Without a model nothing is told. */
  readonly onProgress?: (progress: IngestProgress) => void;
  /**
   * Called before all texts are embedded anew only because the model is another one. Meanwhile the store answers as before, and
   * search goes on by words and concepts.
   */
  readonly onModelChange?: () => void;
}

/** See `IngestInput.onProgress`. */
export interface IngestProgress {
  readonly done: number;
  readonly total: number;
  readonly source: string;
}

/** What ingestion did. `changed` is false where the store held exactly this already. */
export interface IngestReport {
  readonly changed: boolean;
  readonly stamp: string;
  /** Why nothing could be embedded, as one English sentence; `null` where all units have vectors or no model is configured. */
  readonly embeddingProblem: string | null;
  readonly plans: readonly PlanSummary[];
}

/**
 * Reads, links, embeds and stores documents as one whole graph; what the store held before is replaced. Idempotent: the
 * same input leaves the store untouched, and is not even parsed; so does a model that cannot be loaded. Throws `InvalidInputError` for a document that cannot be read,
 * `ConflictError` when two documents are the same plan.
 */
export async function ingestDocuments({ store, ...context }: GraphContext, input: IngestInput): Promise<IngestReport> {
  const { embedder, problem } = await readyEmbedder(context.embedder);
  const stamp = ingestStamp(input, embedder?.model ?? null);
  const contents = await store.contents();
  const stored = contents.state === 'ready' ? contents.stamp : null;
  const isOtherModel = stored !== null && differsInModelOnly(stored, stamp);
  // A model that fails today must not take away the vectors, which are of use again tomorrow.
  const changed = stored !== stamp && !(isOtherModel && problem !== null);
  if (changed) {
    const parsed = parseAll(input);
    if (isOtherModel) input.onModelChange?.();
    // Kept by the embedder's cache: the first search finds them there.
    if (embedder !== null) await embedConceptNames(input.concepts, embedder);
    await store.replace({
      stamp,
      tokeniser: TOKENISER,
      model: embedder?.model ?? null,
      concepts: input.concepts,
      plans: indexAll(parsed, input, embedder),
    });
  }
  return { changed, stamp, embeddingProblem: problem, plans: await summariseAll(store) };
}

function indexAll(parsed: readonly ParsedPlan[], { concepts, onProgress }: IngestInput, embedder: Embedder | null) {
  if (embedder === null || onProgress === undefined) return indexPlans(parsed, { concepts, embedder });
  const total = parsed.reduce((sum, plan) => sum + countTexts(plan), 0);
  const progress = { done: 0, total, source: '' };
  return indexPlans(parsed, {
    concepts,
    embedder: reportEmbedding(embedder, (count) => {
      progress.done += count;
      onProgress({ ...progress });
    }),
    onPlan: (_, { document }) => {
      progress.source = document.source;
      onProgress({ ...progress });
    },
  });
}

function parseAll({ plans }: IngestInput): readonly ParsedPlan[] {
  const parsed = plans.map((plan) => parsePlan(plan)).sort(byCityThenId);
  const seen = new Map<DocumentId, string>();
  for (const { document } of parsed) {
    const other = seen.get(document.id);
    if (other !== undefined) throw samePlanTwice(other, document.source, document.title);
    seen.set(document.id, document.source);
  }
  return parsed;
}

function byCityThenId({ document: a }: ParsedPlan, { document: b }: ParsedPlan): number {
  const [left, right] = [`${a.city.code}/${a.id}`, `${b.city.code}/${b.id}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

function samePlanTwice(first: string, second: string, title: string): ConflictError {
  return new ConflictError(
    `ingestDocuments: ${first} and ${second} are the same plan (city, title and status are equal); remove one, or give them different titles or status in their profiles`,
    { details: { first, second, title } },
  );
}

/** The embedder once its model is loaded, or why it cannot be: the graph is then stored without vectors. */
async function readyEmbedder(
  embedder: Embedder | null,
): Promise<{ embedder: Embedder | null; problem: string | null }> {
  try {
    await embedder?.ready();
    return { embedder, problem: null };
  } catch (error) {
    if (error instanceof EmbeddingError) return { embedder: null, problem: error.message };
    throw error;
  }
}

async function summariseAll(store: GraphStore): Promise<readonly PlanSummary[]> {
  const documents = await listDocumentRecords(store);
  return Promise.all(documents.map(async ({ id }) => summarisePlan(await readPlan(store, id))));
}
