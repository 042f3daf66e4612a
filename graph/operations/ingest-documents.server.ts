import { createHash } from 'node:crypto';
import type { Embedder } from '../embedding/embedder.ts';
import { ConflictError, EmbeddingError } from '../errors.ts';
import type { Concept } from '../model/concept.ts';
import type { DocumentId } from '../model/ids.ts';
import type { ParsedPlan } from '../model/parsed-plan.ts';
import { parsePlan, type PlanSource } from '../parsing/parse-plan.server.ts';
import { TOKENISER } from '../search/tokenise.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import type { GraphContext } from './graph-context.ts';
import { indexPlans } from './index-plans.ts';
import { readPlan } from './read-plan.ts';
import { summarisePlan, type PlanSummary } from './summarise-plan.ts';

/** Version of what ingestion itself adds; raise it when a change of code changes what is stored. */
const INGESTION = 'ingestion/1';

/** What goes in: documents with their profiles, and the concept scheme. */
export interface IngestInput {
  readonly plans: readonly PlanSource[];
  readonly concepts: readonly Concept[];
  /** Called before and after each document; `done` of `total` documents are stored. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number; readonly source: string }) => void;
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
 * same input leaves the store untouched. Throws `InvalidInputError` for a document that cannot be read, `ConflictError`
 * when two documents are the same plan.
 */
export async function ingestDocuments(context: GraphContext, input: IngestInput): Promise<IngestReport> {
  const parsed = parseAll(input);
  const { embedder, problem } = await readyEmbedder(context.embedder);
  const stamp = stampOf(parsed, input.concepts, embedder);
  const contents = await context.store.contents();
  const changed = contents.state !== 'ready' || contents.stamp !== stamp;
  if (changed) {
    await context.store.replace({
      stamp,
      tokeniser: TOKENISER,
      model: embedder?.model ?? null,
      concepts: input.concepts,
      plans: indexPlans(parsed, {
        concepts: input.concepts,
        embedder,
        onPlan: (done, { document: { source } }) => input.onProgress?.({ done, total: parsed.length, source }),
      }),
    });
  }
  return { changed, stamp, embeddingProblem: problem, plans: await summariseAll(context.store, parsed) };
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

function stampOf(parsed: readonly ParsedPlan[], concepts: readonly Concept[], embedder: Embedder | null): string {
  const parts = [
    INGESTION,
    TOKENISER,
    embedder?.model.digest ?? null,
    concepts,
    parsed.map(({ document }) => document.readingStamp),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

async function summariseAll(store: GraphStore, parsed: readonly ParsedPlan[]): Promise<readonly PlanSummary[]> {
  return Promise.all(parsed.map(async ({ document }) => summarisePlan(await readPlan(store, document.id))));
}
