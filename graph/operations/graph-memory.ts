import { StoreUnavailableError } from '../errors.ts';
import type { Concept } from '../model/concept.ts';
import type { ConceptId, DocumentId, MunicipalityCode, NodeId } from '../model/ids.ts';
import type { ModelIdentity } from '../model/model-identity.ts';
import type { Municipality } from '../model/municipality.ts';
import type { PlanDocument } from '../model/plan-document.ts';
import { UNIT_KINDS } from '../model/unit.ts';
import { conceptFields } from '../search/concept-fields.ts';
import { narrowerOf } from '../search/concept-weights.ts';
import { createFoldMemo, type FoldMemo } from '../search/fold-memo.ts';
import { foldText } from '../vocabulary/fold-text.ts';
import { foldWords } from '../vocabulary/fold-words.ts';
import type { MappedText } from '../vocabulary/mapped-text.ts';
import type { GraphStore, StoreContents } from '../storage/graph-store.ts';
import { buildQueryConcepts, type QueryConcepts } from '../vocabulary/query-concepts.ts';
import { createQueryWording, type QueryWording } from '../vocabulary/query-wording.ts';
import { sumOf } from './counted-kinds.ts';
import { recordOf } from './get-record.ts';
import { listAllNodes } from './list-all-nodes.ts';
import { unitOfNode } from './unit-of-node.ts';

/** What search keeps in memory of one state of a store: the concept scheme, made ready for reading queries, and the cities. */
export interface GraphMemory {
  readonly stamp: string;
  readonly model: ModelIdentity | null;
  /** Number of findable units. */
  readonly units: number;
  readonly concepts: ReadonlyMap<NodeId, Concept>;
  readonly narrower: ReadonlyMap<ConceptId, readonly ConceptId[]>;
  /** Top concepts above each concept. */
  readonly fields: ReadonlyMap<NodeId, readonly ConceptId[]>;
  readonly queryConcepts: QueryConcepts;
  readonly municipalities: ReadonlyMap<MunicipalityCode, Municipality>;
  readonly documents: ReadonlyMap<DocumentId, PlanDocument>;
  readonly fold: FoldMemo;
  /** The same with the way back to the original. */
  readonly foldMapped: FoldMemo<MappedText>;
  /** Made of the words of the plans when it is first asked for. */
  readonly wording: () => Promise<QueryWording>;
}

/** Texts kept folded: all of a few cities, a few thousand units of a whole country (some 10 MB). */
const FOLDED_TEXTS = 20_000;
/** Texts of hits kept with the way back to the original, which takes twenty times the room. */
const MAPPED_TEXTS = 1_000;

/** Units whose words are read: all of a few cities; those of a whole country say little that these do not. */
const READ_UNITS = 4_000;

const memories = new WeakMap<GraphStore, { readonly stamp: string; readonly memory: Promise<GraphMemory> }>();

/** The memory of the store as it is now; read anew, once for all who ask, when the store's stamp has changed. Throws when the store is not ready. */
export async function recallGraph(store: GraphStore): Promise<GraphMemory> {
  const contents = await store.contents();
  if (contents.state !== 'ready') {
    const reason = contents.state === 'empty' ? 'nothing has been ingested yet' : contents.reason;
    throw new StoreUnavailableError(`recallGraph: the store cannot answer: ${reason}; ingest documents`, {
      retriable: false,
      details: { state: contents.state },
    });
  }
  const known = memories.get(store);
  if (known?.stamp === contents.stamp) return known.memory;
  // Kept while it is being read: whoever asks meanwhile waits for the same.
  const reading = { stamp: contents.stamp, memory: readMemory(store, contents) };
  memories.set(store, reading);
  reading.memory.catch(() => {
    if (memories.get(store) === reading) memories.delete(store);
  });
  return reading.memory;
}

async function readMemory(
  store: GraphStore,
  { stamp, model, counts }: Extract<StoreContents, { readonly state: 'ready' }>,
): Promise<GraphMemory> {
  const nodes = await listAllNodes(store, { kinds: ['concept', 'municipality', 'document'] });
  const concepts = nodes.flatMap(({ record }) => recordOf(record, 'concept') ?? []);
  const municipalities = nodes.flatMap(({ record }) => recordOf(record, 'municipality') ?? []);
  const documents = nodes.flatMap(({ record }) => recordOf(record, 'document') ?? []);
  return {
    stamp,
    model,
    units: sumOf(UNIT_KINDS, Object.entries(counts)),
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    narrower: narrowerOf(concepts),
    fields: conceptFields(concepts),
    queryConcepts: buildQueryConcepts(concepts),
    municipalities: new Map(municipalities.map((municipality) => [municipality.code, municipality])),
    documents: new Map(documents.map((document) => [document.id, document])),
    fold: createFoldMemo(FOLDED_TEXTS, foldWords),
    foldMapped: createFoldMemo(MAPPED_TEXTS, foldText),
    wording: once(() => readWording(store, concepts)),
  };
}

async function readWording(store: GraphStore, concepts: readonly Concept[]): Promise<QueryWording> {
  const nodes = await store.listNodes({ kinds: UNIT_KINDS, limit: READ_UNITS });
  const units = nodes.flatMap((node) => unitOfNode(node) ?? []);
  return createQueryWording(
    concepts,
    units.flatMap(({ title, text }) => [title, text]),
  );
}

/** Does the work at the first call, and again after a failure. */
function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let known: Promise<Result> | null = null;
  return () => {
    known ??= work().catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
}
