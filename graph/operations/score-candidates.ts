import type { GraphEdge } from '../model/graph-edge.ts';
import type { GraphNode } from '../model/graph-node.ts';
import type { Unit } from '../model/unit.ts';
import { conceptOverlap, type MentionedConcept } from '../search/concept-weights.ts';
import { cosine } from '../search/cosine.ts';
import { fuse, type FusedScore } from '../search/fuse.ts';
import type { MeaningSignals, Signals, WordSignals } from '../search/signals.ts';
import { wordCoverage } from '../search/word-coverage.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { foldWords } from '../vocabulary/fold-words.ts';
import { loadSurroundings, sectionLabel, sectionPath, type UnitSurroundings } from './describe-units.ts';
import type { PooledCandidate } from './gather-candidates.ts';
import { groupBy } from './group-by.ts';
import type { ReadQuery } from './read-query.ts';
import { unitOfNode } from './unit-of-node.ts';

/** A unit with its score for one query and everything that explains it. */
export interface ScoredUnit {
  readonly node: GraphNode;
  readonly unit: Unit;
  readonly signals: Signals;
  readonly fused: FusedScore;
  readonly mentions: readonly GraphEdge[];
}

/** Scored units, best first (equal scores by id), with the documents and sections around them. */
export interface ScoredUnits {
  readonly units: readonly ScoredUnit[];
  readonly surroundings: UnitSurroundings;
}

/** Scores candidates exactly: every signal of every candidate is measured, whichever source proposed it. */
export async function scoreCandidates(
  store: GraphStore,
  candidates: readonly PooledCandidate[],
  query: ReadQuery & { readonly vector: Float32Array | null },
): Promise<ScoredUnits> {
  const ids = candidates.map(({ unit }) => unit);
  const [nodes, vectors, sentences, edges] = await Promise.all([
    store.getNodes(ids),
    query.vector === null ? [] : store.getVectors(ids),
    query.vector === null ? [] : store.getSentenceVectors(ids),
    query.conceptWeights.length === 0 ? [] : store.listEdges(ids, ['MENTIONS']),
  ]);
  const surroundings = await loadSurroundings(store, nodes);
  const places = new Map<string, number>(ids.map((id, index) => [id, index]));
  const mentions = groupBy(edges, ({ from }) => from);
  const bestBm25 = candidates.reduce((best, { bm25 }) => Math.max(best, bm25), 0);
  const bm25At = (place: number): number => (bestBm25 === 0 ? 0 : (candidates[place]?.bm25 ?? 0) / bestBm25);
  const units = nodes.flatMap((node): readonly ScoredUnit[] => {
    const unit = unitOfNode(node);
    if (unit === null) return [];
    const place = places.get(unit.id) ?? 0;
    const own = mentions.get(unit.id) ?? [];
    const signals: Signals = {
      queryLength: query.length,
      words: query.words.length === 0 ? null : wordSignals(query, unit, { surroundings, bm25: bm25At(place) }),
      meaning: query.vector === null ? null : meaningSignals(query.vector, vectors[place], sentences[place]),
      concepts: query.conceptWeights.length === 0 ? null : conceptOverlap(query.conceptWeights, own.map(toMention)),
    };
    return [{ node, unit, signals, fused: fuse(signals, unit.kind), mentions: own }];
  });
  return { units: [...units].sort(byScore), surroundings };
}

interface WordPlace {
  readonly surroundings: UnitSurroundings;
  readonly bm25: number;
}

function wordSignals({ words }: ReadQuery, unit: Unit, { surroundings, bm25 }: WordPlace): WordSignals {
  const title = foldWords(unit.title);
  const body = `${title}\n${foldWords(unit.text)}`;
  const path = sectionPath(surroundings.sections, unit.section).map((section) => foldWords(sectionLabel(section)));
  return {
    body: wordCoverage(words, body),
    title: wordCoverage(words, title),
    headings: wordCoverage(words, [body, ...path].join('\n')),
    bm25,
  };
}

function meaningSignals(
  query: Float32Array,
  unit: Float32Array | null | undefined,
  sentences: readonly Float32Array[] = [],
): MeaningSignals {
  return {
    unit: cosine(query, unit ?? null),
    sentence: sentences.reduce((best, sentence) => Math.max(best, cosine(query, sentence)), -1),
  };
}

function toMention({ to, by }: GraphEdge): MentionedConcept {
  return { concept: to, isFromSection: by?.startsWith('section') === true };
}

function byScore(a: ScoredUnit, b: ScoredUnit): number {
  return b.fused.score - a.fused.score || (a.unit.id < b.unit.id ? -1 : 1);
}
