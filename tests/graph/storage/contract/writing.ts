import { describe, expect, it } from 'vitest';
import { ConflictError, InvalidInputError, StoreUnavailableError } from '#graph/errors.ts';
import type { ConceptId, DocumentId, NodeId, UnitId } from '#graph/model/ids.ts';
import type { GraphStore, IndexedUnit, StoredPlan } from '#graph/storage/graph-store.ts';
import { buildSampleGraph, inTurn, toGraphWrite } from '../../../support/build-sample-graph.ts';
import type { SampleGraph } from '../../../support/build-sample-graph.ts';
import { edgesOf, nodesOf } from '../../../support/sample-oracle.ts';
import { withStore } from './contract-setup.ts';
import type { ContractSetup } from './contract-setup.ts';

const OLD = buildSampleGraph({ seed: 1, plans: 3 });
const NEW = buildSampleGraph({ seed: 2, plans: 4 });

/** A graph is replaced whole or not at all. */
export function describeWriting({ open }: ContractSetup): void {
  describe('before anything is stored', () => {
    it('has empty contents', () =>
      withStore(open, async (store) => {
        expect(await store.contents()).toStrictEqual({ state: 'empty' });
      }));

    it('refuses every question', () =>
      withStore(open, async (store) => {
        // All at once: a refusal that nobody waits for yet would count as unhandled.
        await Promise.all(questions(store).map((question) => expect(question).rejects.toThrow(StoreUnavailableError)));
      }));
  });

  describe('replace', () => {
    it('stores the whole graph', () =>
      withStore(open, async (store) => {
        await store.replace(toGraphWrite(NEW));
        await expectGraph(store, NEW);
      }));

    it('leaves nothing of the old graph', () =>
      withStore(open, async (store) => {
        await store.replace(toGraphWrite(NEW));
        await store.replace(toGraphWrite(OLD));
        await expectGraph(store, OLD);
      }));

    it('changes nothing when the same graph is written again', () =>
      withStore(open, async (store) => {
        await store.replace(toGraphWrite(NEW));
        const before = await answers(store);
        await store.replace(toGraphWrite(NEW));
        expect(await answers(store)).toStrictEqual(before);
      }));

    it('does not depend on the order of the plans', () =>
      withStore(open, async (store) => {
        await store.replace(toGraphWrite(NEW));
        const before = await answers(store);
        await store.replace(toGraphWrite({ ...NEW, plans: [...NEW.plans].reverse() }));
        expect(await answers(store)).toStrictEqual(before);
      }));

    it.each([
      ['without a model', buildSampleGraph({ dimension: 0 })],
      ['without plans', buildSampleGraph({ plans: 0 })],
      ['without concepts and mentions', withoutConcepts(OLD)],
      ['without anything', { ...buildSampleGraph({ plans: 0 }), concepts: [] }],
    ])('stores a graph %s', (_, graph) =>
      withStore(open, async (store) => {
        await store.replace(toGraphWrite(graph));
        await expectGraph(store, graph);
      }),
    );

    it('keeps a municipality once, as the document with the smallest id says', () =>
      withStore(open, async (store) => {
        const graph = withPlan(OLD, 0, ({ plan }) => {
          const city = { ...plan.document.city, name: '別名市' };
          return { plan: { ...plan, document: { ...plan.document, city } } };
        });
        await store.replace(toGraphWrite(graph));
        expect(await store.listNodes({ kinds: ['municipality'], limit: 100 })).toStrictEqual(
          nodesOf(graph).filter(({ record }) => record.kind === 'municipality'),
        );
      }));
  });

  describe('a failed replace', () => {
    it('leaves the old graph and passes the error on', () =>
      withStore(open, async (store) => {
        await store.replace(toGraphWrite(OLD));
        const failure = new RangeError('the source failed');
        const write = store.replace({ ...NEW, plans: failing(NEW.plans.slice(0, 2), failure) });
        await expect(write).rejects.toBe(failure);
        await expectGraph(store, OLD);
      }));

    it('leaves an empty store empty', () =>
      withStore(open, async (store) => {
        const write = store.replace({ ...NEW, plans: failing([], new RangeError('the source failed')) });
        await expect(write).rejects.toThrow(RangeError);
        expect(await store.contents()).toStrictEqual({ state: 'empty' });
      }));

    it('can be followed by one that succeeds', () =>
      withStore(open, async (store) => {
        const write = store.replace({ ...OLD, plans: failing([], new RangeError('the source failed')) });
        await expect(write).rejects.toThrow(RangeError);
        await store.replace(toGraphWrite(NEW));
        await expectGraph(store, NEW);
      }));

    it.each([
      ['a document that comes twice', ConflictError, { ...NEW, plans: [...NEW.plans, ...NEW.plans.slice(0, 1)] }],
      ['two nodes with one id', ConflictError, withPlan(NEW, 1, twiceTheSameSection)],
      ['a unit of another document', ConflictError, withPlan(NEW, 1, withTermsOf(NEW))],
      ['a mention of an unknown concept', InvalidInputError, withPlan(NEW, 1, mentioning('nothing' as ConceptId))],
      ['a concept that is related to itself', InvalidInputError, relatedToItself(NEW)],
      ['a section below an unknown one', InvalidInputError, withPlan(NEW, 1, belowUnknownSection)],
      ['an indexed unit that no document has', InvalidInputError, withUnit(NEW, { id: 'm-nothing' as UnitId })],
      ['a token of weight 0', InvalidInputError, withUnit(NEW, { tokens: [{ token: '移住', weight: 0 }] })],
      ['a vector of another dimension', InvalidInputError, withUnit(NEW, { vector: Float32Array.of(1) })],
      ['a vector that is no vector', InvalidInputError, withUnit(NEW, { vector: new Float32Array(16).fill(NaN) })],
      [
        'a sentence vector of length 2',
        InvalidInputError,
        withUnit(NEW, { sentenceVectors: [new Float32Array(16).fill(0.5)] }),
      ],
      ['a vector without a model', InvalidInputError, { ...NEW, model: null }],
    ])('is caused by %s', (_, kind, graph) =>
      withStore(open, async (store) => {
        await store.replace(toGraphWrite(OLD));
        await expect(store.replace(toGraphWrite(graph))).rejects.toThrow(kind);
        await expectGraph(store, OLD);
      }),
    );
  });

  describe('at the same time', () => {
    it('a second writer is refused, the first succeeds', () =>
      withStore(open, async (store) => {
        const { plans, release, begun } = gated(NEW.plans);
        const first = store.replace({ ...NEW, plans });
        await begun;
        await expect(store.replace(toGraphWrite(OLD))).rejects.toThrow(ConflictError);
        release();
        await first;
        await expectGraph(store, NEW);
      }));

    it('readers see the old graph or the new one', () =>
      withStore(open, async (store) => {
        await store.replace(toGraphWrite(OLD));
        const allowed = [OLD, NEW].map((graph) => JSON.stringify(nodesOf(graph)));
        const progress = { isWriting: true };
        const writing = (async () => {
          for (const graph of [NEW, OLD, NEW]) await store.replace(toGraphWrite(graph));
          progress.isWriting = false;
        })();
        let seen = 0;
        while (progress.isWriting) {
          expect(allowed).toContain(JSON.stringify(await store.listNodes({ limit: 10_000 })));
          seen += 1;
          await new Promise((resolve) => setImmediate(resolve));
        }
        await writing;
        expect(seen).toBeGreaterThan(0);
        await expectGraph(store, NEW);
      }));
  });
}

function questions(store: GraphStore): readonly Promise<unknown>[] {
  return [
    store.findByWords({ tokens: [], limit: 1 }),
    store.findByMeaning({ vector: Float32Array.of(1), limit: 1 }),
    store.findByConcepts({ concepts: [], limit: 1 }),
    store.getNodes([]),
    store.listNodes({ limit: 1 }),
    store.countNodes({}),
    store.listEdges([]),
    store.findNeighbours({ origin: '' as NodeId, limit: 1 }),
    store.getSubgraph([]),
    store.getVectors([]),
    store.getSentenceVectors([]),
    store.getAppendix('' as DocumentId),
  ];
}

async function expectGraph(store: GraphStore, graph: SampleGraph): Promise<void> {
  const nodes = nodesOf(graph);
  const counts: Record<string, number> = {};
  for (const { record } of nodes) counts[record.kind] = (counts[record.kind] ?? 0) + 1;
  const { stamp, tokeniser, model } = graph;
  expect(await store.contents()).toStrictEqual({ state: 'ready', stamp, tokeniser, model, counts });
  expect(await store.listNodes({ limit: 10_000 })).toStrictEqual(nodes);
  expect(await store.listEdges(nodes.map(({ id }) => id))).toHaveLength(edgesOf(graph).length);
}

/** Everything a reader can ask about. */
async function answers(store: GraphStore): Promise<unknown> {
  const nodes = await store.listNodes({ limit: 10_000 });
  const ids = nodes.map(({ id }) => id);
  const units = ids as UnitId[];
  return [
    await store.contents(),
    nodes,
    await store.getSubgraph(ids),
    await store.getVectors(units),
    await store.getSentenceVectors(units),
    await store.findByWords({ tokens: [{ token: '移住', weight: 1 }], limit: 100 }),
  ];
}

function withPlan(graph: SampleGraph, place: number, change: (stored: StoredPlan) => Partial<StoredPlan>): SampleGraph {
  return {
    ...graph,
    plans: graph.plans.map((stored, index) => (index === place ? { ...stored, ...change(stored) } : stored)),
  };
}

function withUnit(graph: SampleGraph, change: Partial<IndexedUnit>): SampleGraph {
  return withPlan(graph, 1, ({ units }) => ({
    units: units.map((unit, at) => (at === 0 ? { ...unit, ...change } : unit)),
  }));
}

function withoutConcepts(graph: SampleGraph): SampleGraph {
  return { ...graph, concepts: [], plans: graph.plans.map((stored) => ({ ...stored, mentions: [] })) };
}

function twiceTheSameSection({ plan }: StoredPlan): Partial<StoredPlan> {
  return { plan: { ...plan, sections: [...plan.sections, ...plan.sections] } };
}

function withTermsOf(other: SampleGraph): (stored: StoredPlan) => Partial<StoredPlan> {
  const terms = other.plans[0]?.plan.terms ?? [];
  return ({ plan }) => ({ plan: { ...plan, terms: [...plan.terms, ...terms] } });
}

function belowUnknownSection({ plan }: StoredPlan): Partial<StoredPlan> {
  const sections = plan.sections.map((section) => ({ ...section, parent: 's-nothing' as typeof section.id }));
  return { plan: { ...plan, sections } };
}

function mentioning(concept: ConceptId): (stored: StoredPlan) => Partial<StoredPlan> {
  return ({ plan }) => ({
    mentions: plan.measures.map(({ id }) => ({ unit: id, concept, evidence: [], by: 'label/1' })),
  });
}

function relatedToItself(graph: SampleGraph): SampleGraph {
  return { ...graph, concepts: graph.concepts.map((concept) => ({ ...concept, related: [concept.id] })) };
}

async function* failing(plans: readonly StoredPlan[], failure: Error): AsyncGenerator<StoredPlan> {
  yield* inTurn(plans);
  throw failure;
}

/** Plans that wait, once the first was taken, until they are released. */
function gated(items: readonly StoredPlan[]) {
  let release = (): void => undefined;
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const released = new Promise<void>((resolve) => (release = resolve));
  async function* plans(): AsyncGenerator<StoredPlan> {
    yield* inTurn(items.slice(0, 1));
    begin();
    await released;
    yield* inTurn(items.slice(1));
  }
  return { plans: plans(), release, begun };
}
