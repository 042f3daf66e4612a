import type { GraphEdge } from '../model/graph-edge.ts';
import type { GraphNode } from '../model/graph-node.ts';
import type { UnitId } from '../model/ids.ts';
import type { Unit } from '../model/unit.ts';
import { conceptOverlap, type MentionedConcept } from '../search/concept-weights.ts';
import { cosine } from '../search/cosine.ts';
import type { FoldMemo } from '../search/fold-memo.ts';
import { fuse, type FusedScore } from '../search/fuse.ts';
import type { Signals, WordSignals } from '../search/signals.ts';
import { wordCoverages } from '../search/word-coverage.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { loadSurroundings, sectionLabel, sectionPath, type UnitSurroundings } from './describe-units.ts';
import type { PooledCandidate } from './gather-candidates.ts';
import { groupBy } from './group-by.ts';
import type { ReadQuery } from './read-query.ts';
import { unitOfNode } from './unit-of-node.ts';

/** Units, best first, whose sentences are compared too; lower ones keep the order of their whole texts. */
const REFINED = 100;

/** A query with its vector; `null` where meaning is not asked. */
export interface AskedQuery extends ReadQuery {
  readonly vector: Float32Array | null;
}

/** A unit with its score for one query and everything that explains it. */
export interface ScoredUnit {
  readonly node: GraphNode;
  readonly unit: Unit;
  readonly signals: Signals;
  readonly fused: FusedScore;
  readonly mentions: readonly GraphEdge[];
  /** Vectors of its sentences, where they were compared; `null` where not. */
  readonly sentences: readonly Float32Array[] | null;
}

/** Scored units, best first (equal scores by id), with the documents and sections around them. */
export interface ScoredUnits {
  readonly units: readonly ScoredUnit[];
  readonly surroundings: UnitSurroundings;
}

/** Scores candidates by all signals, whichever source proposed them. */
export async function scoreCandidates(
  { store, fold }: { readonly store: GraphStore; readonly fold: FoldMemo },
  candidates: readonly PooledCandidate[],
  query: AskedQuery,
): Promise<ScoredUnits> {
  const ids = candidates.map(({ unit }) => unit);
  const [nodes, cosines, edges] = await Promise.all([
    store.getNodes(ids),
    loadCosines(store, candidates, query.vector),
    query.conceptWeights.length === 0 ? [] : store.listEdges(ids, ['MENTIONS']),
  ]);
  const surroundings = await loadSurroundings(store, nodes);
  const mentions = groupBy(edges, ({ from }) => from);
  const shares = bm25Shares(candidates);
  const units = nodes.flatMap((node): readonly ScoredUnit[] => {
    const unit = unitOfNode(node);
    if (unit === null) return [];
    const own = mentions.get(unit.id) ?? [];
    const near = cosines.get(unit.id);
    const signals: Signals = {
      queryLength: query.length,
      words:
        query.words.length === 0
          ? null
          : { ...coverages(query, fieldsOf(unit, surroundings, fold)), bm25: shares.get(unit.id) ?? 0 },
      meaning: near === undefined ? null : { unit: near, sentence: -1 },
      concepts: query.conceptWeights.length === 0 ? null : conceptOverlap(query.conceptWeights, own.map(toMention)),
    };
    return [{ node, unit, signals, fused: fuse(signals, unit.kind), mentions: own, sentences: null }];
  });
  const ranked = [...units].sort(byScore);
  const refined = await refine(store, ranked.slice(0, REFINED), query.vector);
  return { units: [...refined, ...ranked.slice(REFINED)].sort(byScore), surroundings };
}

/** Cosines of all candidates; those that the meanings did not propose are measured by their vectors. */
async function loadCosines(
  store: GraphStore,
  candidates: readonly PooledCandidate[],
  query: Float32Array | null,
): Promise<ReadonlyMap<UnitId, number>> {
  if (query === null) return new Map();
  const missing = candidates.filter((candidate) => candidate.cosine === null).map(({ unit }) => unit);
  const vectors = missing.length === 0 ? [] : await store.getVectors(missing);
  return new Map([
    ...candidates.map(({ unit, cosine: known }) => [unit, known ?? 0] as const),
    ...missing.map((unit, index) => [unit, cosine(query, vectors[index] ?? null)] as const),
  ]);
}

function bm25Shares(candidates: readonly PooledCandidate[]): ReadonlyMap<UnitId, number> {
  const best = candidates.reduce((most, { bm25 }) => Math.max(most, bm25), 0);
  return new Map(candidates.map(({ unit, bm25 }) => [unit, best === 0 ? 0 : bm25 / best]));
}

/** Folded title, text and headings above, in the order in which they count. */
function fieldsOf(unit: Unit, { sections }: UnitSurroundings, fold: FoldMemo): readonly string[] {
  const path = sectionPath(sections, unit.section).map((section) => fold(sectionLabel(section)));
  return [fold(unit.title), fold(unit.text), path.join('\n')];
}

function coverages({ words }: ReadQuery, fields: readonly string[]): Omit<WordSignals, 'bm25'> {
  const [title = 0, body = 0, headings = 0] = wordCoverages(words, fields);
  return { title, body, headings };
}

async function refine(
  store: GraphStore,
  units: readonly ScoredUnit[],
  query: Float32Array | null,
): Promise<readonly ScoredUnit[]> {
  if (query === null) return units;
  const vectors = await store.getSentenceVectors(units.map(({ unit }) => unit.id));
  return units.map((scored, index) => {
    const { signals, unit } = scored;
    const sentences = vectors[index] ?? [];
    const sentence = sentences.reduce((best, one) => Math.max(best, cosine(query, one)), -1);
    const refined = { ...signals, meaning: signals.meaning === null ? null : { ...signals.meaning, sentence } };
    return { ...scored, sentences, signals: refined, fused: fuse(refined, unit.kind) };
  });
}

function toMention({ to, by }: GraphEdge): MentionedConcept {
  return { concept: to, isFromSection: by?.startsWith('section') === true };
}

function byScore(a: ScoredUnit, b: ScoredUnit): number {
  return b.fused.score - a.fused.score || (a.unit.id < b.unit.id ? -1 : 1);
}
