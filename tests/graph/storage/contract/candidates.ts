import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError, NotFoundError } from '#graph/errors.ts';
import type { ConceptId, UnitId } from '#graph/model/ids.ts';
import { UNIT_KINDS } from '#graph/model/unit.ts';
import type { Candidate, UnitFilter } from '#graph/storage/graph-store.ts';
import { rarityOf } from '#graph/storage/rarity-of.ts';
import { arbitraryFilter, documentsOf } from '../../../support/arbitrary-filter.ts';
import { buildSampleGraph } from '../../../support/build-sample-graph.ts';
import type { SampleGraph } from '../../../support/build-sample-graph.ts';
import { conceptScores, filterOf, meaningScores, wordScores } from '../../../support/sample-oracle.ts';
import { drawFrom } from '../../../support/draw-from.ts';
import { storeHolding } from './contract-setup.ts';
import type { ContractSetup } from './contract-setup.ts';

const DIMENSION = 16;
const TWIN_VECTOR = drawFrom(77).unitVector(DIMENSION);
const GRAPH = withTwins(buildSampleGraph({ seed: 3, plans: 5, dimension: DIMENSION }));
const DOCUMENTS = documentsOf(GRAPH);
const UNITS = GRAPH.plans.flatMap((stored) => stored.units.map(({ id }) => ({ stored, id })));

const weight = fc.double({ min: 0.01, max: 10, noNaN: true });
const limit = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant(1000));
const filters = arbitraryFilter(GRAPH);
const tokens = fc.array(
  fc.record({ token: fc.constantFrom('移住', '支援', '相談', '保育', '学校', 'unknown', ''), weight }),
  {
    maxLength: 6,
  },
);
const concepts = fc.array(
  fc.record({
    concept: fc.nat(9).map((index) => `concept-${index}` as ConceptId),
    weight: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 5 },
);

/** Candidates equal those of a slow and obvious computation. */
export function describeCandidates({ open, runs }: ContractSetup): void {
  const store = storeHolding(open, GRAPH);

  it('finds by words what BM25 finds', () =>
    fc.assert(
      fc.asyncProperty(tokens, filters, limit, async (tokens, filter, limit) => {
        const found = await store().findByWords({ tokens, filter, limit });
        expectBest(found, wordScores(GRAPH, { tokens }), { filter, limit });
      }),
      { numRuns: runs },
    ));

  it('finds by meaning what the cosine finds', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(), filters, limit, async (seed, filter, limit) => {
        const vector = drawFrom(seed).unitVector(DIMENSION);
        const found = await store().findByMeaning({ vector, filter, limit });
        expectBest(found, meaningScores(GRAPH, { vector }), { filter, limit });
      }),
      { numRuns: runs },
    ));

  it('finds by concepts what mentions them', () =>
    fc.assert(
      fc.asyncProperty(concepts, filters, limit, async (concepts, filter, limit) => {
        const found = await store().findByConcepts({ concepts, filter, limit });
        expectBest(found, conceptScores(GRAPH, { concepts }), { filter, limit });
      }),
      { numRuns: runs },
    ));

  it('finds elsewhere, for a unit, what its tokens, its own vector and its concepts find', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...UNITS),
        fc.record({ tokens, kinds: fc.subarray([...UNIT_KINDS]), limit }),
        async ({ stored, id }, { tokens, kinds, limit }) => {
          const found = await store().findElsewhere({ unit: id, tokens, kinds, limit });
          const mentioned = mentionedBy(id);
          expect(found.mentioned).toStrictEqual(mentioned);
          const filter = { kinds, notMunicipalities: [stored.plan.document.city.code] };
          const vector = stored.units.find((unit) => unit.id === id)?.vector ?? new Float32Array(DIMENSION);
          const concepts = mentioned.map(({ concept, units }) => ({ concept, weight: rarityOf(units, UNITS.length) }));
          expectBest(found.words, wordScores(GRAPH, { tokens }), { filter, limit });
          const hasVector = vector.some((component) => component !== 0);
          expectBest(found.meaning, hasVector ? meaningScores(GRAPH, { vector }) : new Map(), { filter, limit });
          expectBest(found.concepts, conceptScores(GRAPH, { concepts }), { filter, limit });
        },
      ),
      { numRuns: runs },
    ));

  it('says elsewhere that there is no such unit', async () => {
    for (const id of ['m-nothing', 'concept-0', ...DOCUMENTS]) {
      const unit = id as UnitId;
      await expect(store().findElsewhere({ unit, tokens: [], kinds: UNIT_KINDS, limit: 5 })).rejects.toThrow(
        NotFoundError,
      );
    }
  });

  it('puts equal scores in the order of the ids', async () => {
    const vector = TWIN_VECTOR;
    const found = [
      await store().findByWords({ tokens: [{ token: 'twin', weight: 1 }], limit: 1000 }),
      (await store().findByMeaning({ vector, limit: 1000 })).slice(0, GRAPH.plans.length),
    ];
    const twins = GRAPH.plans.map(({ units }) => units[0]?.id).sort();
    for (const candidates of found) expect(candidates.map(({ unit }) => unit)).toStrictEqual(twins);
  });

  it('finds nothing for a zero vector', async () => {
    expect(await store().findByMeaning({ vector: new Float32Array(DIMENSION), limit: 10 })).toStrictEqual([]);
  });

  describe('refuses', () => {
    const vector = new Float32Array(DIMENSION).fill(0.25);
    it.each([0, -1, 1001, 1.5, NaN])('a limit of %s', async (limit) => {
      await expect(store().findByWords({ tokens: [], limit })).rejects.toThrow(InvalidInputError);
      await expect(store().findByMeaning({ vector, limit })).rejects.toThrow(InvalidInputError);
      await expect(store().findByConcepts({ concepts: [], limit })).rejects.toThrow(InvalidInputError);
      const unit = UNITS[0]?.id ?? ('m' as UnitId);
      await expect(store().findElsewhere({ unit, tokens: [], kinds: UNIT_KINDS, limit })).rejects.toThrow(
        InvalidInputError,
      );
    });

    it.each([0, -1, NaN, Infinity])('a weight of %s', async (weight) => {
      const concept = 'concept-0' as ConceptId;
      await expect(store().findByWords({ tokens: [{ token: '移住', weight }], limit: 1 })).rejects.toThrow(
        InvalidInputError,
      );
      await expect(store().findByConcepts({ concepts: [{ concept, weight }], limit: 1 })).rejects.toThrow(
        InvalidInputError,
      );
    });

    it.each([
      ['another dimension', Float32Array.of(1, 0)],
      ['a component that is no number', new Float32Array(DIMENSION).fill(NaN)],
    ])('a vector with %s', async (_, vector) => {
      await expect(store().findByMeaning({ vector, limit: 1 })).rejects.toThrow(InvalidInputError);
    });
  });
}

/** Concepts of a unit by id, with the number of units that mention each. */
function mentionedBy(unit: UnitId): readonly { readonly concept: ConceptId; readonly units: number }[] {
  const all = GRAPH.plans.flatMap(({ mentions }) => mentions);
  const own = new Set(all.filter((mention) => mention.unit === unit).map(({ concept }) => concept));
  return [...own].sort().map((concept) => ({
    concept,
    units: new Set(all.filter((mention) => mention.concept === concept).map((mention) => mention.unit)).size,
  }));
}

/** The candidates are the best of the scores that pass, up to rounding, in their order. */
function expectBest(
  found: readonly Candidate[],
  scores: ReadonlyMap<UnitId, number>,
  { filter, limit }: { readonly filter: UnitFilter; readonly limit: number },
): void {
  const passes = filterOf(GRAPH, filter);
  const eligible = [...scores].filter(([unit]) => passes(unit));
  const near = 1e-5;
  expect(found).toHaveLength(Math.min(limit, eligible.length));
  expect(new Set(found.map(({ unit }) => unit)).size).toBe(found.length);
  for (const { unit, score } of found) {
    expect(passes(unit)).toBe(true);
    expect(Math.abs(score - (scores.get(unit) ?? NaN))).toBeLessThan(near);
  }
  const sorted = [...found].sort((a, b) => b.score - a.score || (a.unit < b.unit ? -1 : 1));
  expect(found).toStrictEqual(sorted);
  const last = found.at(-1)?.score ?? 0;
  const returned = new Set(found.map(({ unit }) => unit));
  for (const [unit, score] of eligible) if (!returned.has(unit)) expect(score).toBeLessThanOrEqual(last + near);
}

/** The first unit of each plan gets the same words and vector. */
function withTwins(graph: SampleGraph): SampleGraph {
  return {
    ...graph,
    plans: graph.plans.map((stored) => ({
      ...stored,
      units: stored.units.map((unit, index) =>
        index === 0 ? { ...unit, tokens: [{ token: 'twin', weight: 2 }], vector: TWIN_VECTOR } : unit,
      ),
    })),
  };
}
