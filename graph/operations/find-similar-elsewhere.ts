import { InvalidInputError, NotFoundError } from '../errors.ts';
import type { ConceptId, UnitId } from '../model/ids.ts';
import { PROMISING_KINDS, type UnitKind } from '../model/unit.ts';
import { bandOf } from '../search/band-of.ts';
import { conceptAffinity } from '../search/concept-affinity.ts';
import { cosine } from '../search/cosine.ts';
import { embeddingText } from '../search/embedding-text.ts';
import { fuseSimilarity } from '../search/fuse-similarity.ts';
import { markMatches } from '../search/mark-matches.ts';
import { nearestPair } from '../search/nearest-pair.ts';
import { nearestSentence } from '../search/nearest-sentence.ts';
import { queryTokens } from '../search/query-tokens.ts';
import { readQueryWords } from '../search/query-words.ts';
import type { Nearness } from '../search/search-hit.ts';
import { sharedConcepts } from '../search/shared-concepts.ts';
import { wordCoverage } from '../search/word-coverage.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { rarityOf } from '../storage/rarity-of.ts';
import { foldWords } from '../vocabulary/fold-words.ts';
import { describeUnit, loadSurroundings } from './describe-units.ts';
import { CANDIDATES } from './gather-candidates.ts';
import type { GraphContext } from './graph-context.ts';
import { type GraphMemory, recallGraph } from './graph-memory.ts';
import { type ComparedUnit, loadCompared } from './load-compared.ts';
import { poolCandidates } from './pool-candidates.ts';
import type { SimilarUnit } from './views.ts';

/** Most similar units that can be asked for. */
export const MOST_SIMILAR = 50;

/** Which unit, and how many similar ones at most. */
export interface SimilarQuery {
  readonly unit: UnitId;
  /** 1–50 */
  readonly limit: number;
}

/** The unit that others are compared with, and how rare each of its concepts is. */
interface Comparison {
  readonly own: ComparedUnit;
  readonly rarities: ReadonlyMap<ConceptId, number>;
  readonly memory: GraphMemory;
}

/**
 * Units of other municipalities that are like the given one, best first (equal scores by id): near in meaning, with shared
 * concepts, of which rare ones count more, and words. Weak likeness is listed as weak, less is left out, so the list may
 * be empty. Throws `NotFoundError` for an unknown unit, `InvalidInputError` for a limit outside 1–50.
 */
export async function findSimilarElsewhere(
  { store }: GraphContext,
  { unit, limit }: SimilarQuery,
): Promise<readonly SimilarUnit[]> {
  assertLimit(limit);
  const memory = await recallGraph(store);
  const own = await getCompared(store, unit);
  const elsewhere = await store.findElsewhere({
    unit,
    tokens: queryTokens(embeddingText(own.unit)),
    // A unit that says something else is compared with its own kind too.
    kinds: [...new Set<UnitKind>([...PROMISING_KINDS, own.unit.kind])],
    limit: CANDIDATES,
  });
  const rarities = new Map(elsewhere.mentioned.map(({ concept, units }) => [concept, rarityOf(units, memory.units)]));
  const comparison = { own, rarities, memory };
  const others = await loadCompared(
    store,
    poolCandidates([elsewhere], CANDIDATES).candidates.map((candidate) => candidate.unit),
  );
  return describeBest(store, compareAll(comparison, others).slice(0, limit), comparison);
}

function assertLimit(limit: number): void {
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST_SIMILAR) return;
  throw new InvalidInputError(`findSimilarElsewhere: limit must be 1–${MOST_SIMILAR}, got ${limit}`, {
    details: { limit },
  });
}

async function getCompared(store: GraphStore, id: UnitId): Promise<ComparedUnit> {
  const [own] = await loadCompared(store, [id]);
  if (own !== undefined) return own;
  throw new NotFoundError(`findSimilarElsewhere: no unit has the id ${id}; it may have left the documents`, {
    details: { id },
  });
}

/** Another unit with its likeness. */
interface Likeness {
  readonly other: ComparedUnit;
  readonly score: number;
  readonly nearness: Nearness;
}

function compareAll({ own, rarities }: Comparison, others: readonly ComparedUnit[]): readonly Likeness[] {
  const words = readQueryWords(own.unit.title);
  return others
    .map((other): Likeness => {
      const shared = new Set(other.mentions.map(({ to }) => to));
      const lexical = wordCoverage(words, foldWords(`${other.unit.title}\n${other.unit.text}`));
      const concepts = conceptAffinity([...rarities].filter(([id]) => shared.has(id)).map(([, rarity]) => rarity));
      const { score, semantic } = fuseSimilarity({
        unit: own.vector === null || other.vector === null ? null : cosine(own.vector, other.vector),
        sentence:
          other.sentences.length === 0 ? null : Math.max(...other.sentences.map((one) => cosine(own.vector, one))),
        words: lexical,
        concepts,
      });
      return { other, score, nearness: { words: lexical, meaning: semantic, concepts } };
    })
    .filter(({ score }) => bandOf(score) !== null)
    .sort((a, b) => b.score - a.score || (a.other.unit.id < b.other.unit.id ? -1 : 1));
}

async function describeBest(
  store: GraphStore,
  best: readonly Likeness[],
  { own, memory }: Comparison,
): Promise<readonly SimilarUnit[]> {
  const surroundings = await loadSurroundings(
    store,
    best.map(({ other }) => other.node),
  );
  const named = own.mentions.map(({ to, evidence }) => ({
    words: evidence.map(({ text }) => text),
    weights: new Map(memory.concepts.has(to) ? [[to, 1] as const] : []),
  }));
  const words = readQueryWords(own.unit.title);
  return best.flatMap(({ other, score, nearness }) => {
    const line = describeUnit(other.node, surroundings);
    const band = bandOf(score);
    if (line === null || band === null) return [];
    const mentions = other.mentions.map(({ to, evidence }) => ({ concept: to, evidence }));
    return [
      {
        ...line,
        ...{ band, score, nearness },
        matches: markMatches(words, other.unit, memory.foldMapped),
        sentences: findPair(own, other),
        concepts: sharedConcepts(named, mentions, memory.concepts),
      },
    ];
  });
}

/** A unit that is its title alone is compared as a whole. */
function findPair(own: ComparedUnit, other: ComparedUnit): SimilarUnit['sentences'] {
  const pair = nearestPair(
    { text: own.unit.text, sentences: own.sentences },
    { text: other.unit.text, sentences: other.sentences },
  );
  if (pair !== null) return { own: pair.own.text, other: pair.other };
  const nearest = own.sentences.length > 0 ? null : nearestSentence(other.unit.text, other.sentences, own.vector);
  if (nearest === null) return null;
  return { own: own.unit.title, other: { text: nearest.sentence, start: nearest.start, end: nearest.end } };
}
