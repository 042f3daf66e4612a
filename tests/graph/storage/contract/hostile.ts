import { expect, it } from 'vitest';
import type { ConceptId, DocumentId, MunicipalityCode, NodeId, UnitId } from '#graph/model/ids.ts';
import type { StoredPlan } from '#graph/storage/graph-store.ts';
import { buildSampleGraph } from '../../../support/build-sample-graph.ts';
import type { SampleGraph } from '../../../support/build-sample-graph.ts';
import { edgesOf, nodesOf } from '../../../support/sample-oracle.ts';
import { storeHolding } from './contract-setup.ts';
import type { ContractSetup } from './contract-setup.ts';

/** Texts that break stores which build queries from strings, or which think that every text is valid UTF-8. */
const HOSTILE_TEXTS = [
  `'"\`\\`,
  `') DETACH DELETE n //`,
  '}) RETURN 1 AS x UNION MATCH (n) DETACH DELETE n //',
  'title:* OR *:* AND ~1 ^2 [a TO b] \\',
  '\u0000null\u0000',
  '\ud83d lone \ude00',
  'か\u3099 \u202e \u200d \ufeff',
  '__proto__',
  'constructor',
  '$id {param} %s ${x}',
  '長'.repeat(30_000),
];
const HOSTILE_TOKENS = HOSTILE_TEXTS.filter((text) => text.isWellFormed());
const GRAPH = hostileGraph();

/** Nothing that is stored or asked for is ever read as query language. */
export function describeHostileTexts({ open }: ContractSetup): void {
  const store = storeHolding(open, GRAPH);

  it('keeps hostile labels, texts, departments and evidence as they are', async () => {
    const nodes = nodesOf(GRAPH);
    expect(await store().listNodes({ limit: 10_000 })).toStrictEqual(nodes);
    const { edges } = await store().getSubgraph(nodes.map(({ id }) => id));
    const notes = (list: typeof edges) =>
      list.map(({ evidence, note, by }) => JSON.stringify([evidence, note, by])).sort();
    expect(notes(edges)).toStrictEqual(notes(edgesOf(GRAPH)));
  });

  it.each(named(HOSTILE_TOKENS))('finds the stored token %s', async (_, token) => {
    const found = await store().findByWords({ tokens: [{ token, weight: 1 }], limit: 10 });
    expect(found.map(({ unit }) => unit)).toStrictEqual([GRAPH.plans[0]?.units[0]?.id]);
  });

  it.each(named(HOSTILE_TEXTS))('takes %s for an unknown id', async (_, text) => {
    const id = text as NodeId & UnitId & MunicipalityCode & DocumentId & ConceptId;
    expect(await store().getNodes([id])).toStrictEqual([]);
    expect(await store().listEdges([id])).toStrictEqual([]);
    expect(await store().getVectors([id])).toStrictEqual([null]);
    expect(await store().countNodes({ municipality: id })).toBe(0);
    expect(await store().countNodes({ document: id })).toBe(0);
    expect(await store().findByConcepts({ concepts: [{ concept: id, weight: 1 }], limit: 5 })).toStrictEqual([]);
    const filter = { municipalities: [id] };
    expect(await store().findByWords({ tokens: [{ token: '移住', weight: 1 }], filter, limit: 5 })).toStrictEqual([]);
  });

  it.each(named(['\ud83d lone', 'q'.repeat(100_000)]))('finds nothing for the unknown token %s', async (_, token) => {
    expect(await store().findByWords({ tokens: [{ token, weight: 1 }], limit: 5 })).toStrictEqual([]);
  });
}

/** Texts with names that can be printed. */
function named(texts: readonly string[]): readonly (readonly [name: string, text: string])[] {
  return texts.map((text) => [JSON.stringify(text.slice(0, 40)), text]);
}

function hostileGraph(): SampleGraph {
  const graph = buildSampleGraph({ seed: 9, plans: 2, measuresPerPlan: HOSTILE_TEXTS.length });
  return { ...graph, plans: graph.plans.map((stored, index) => (index === 0 ? hostilePlan(stored) : stored)) };
}

function hostilePlan({ plan, units, mentions }: StoredPlan): StoredPlan {
  const text = (index: number): string => HOSTILE_TEXTS[index % HOSTILE_TEXTS.length] ?? '';
  return {
    plan: {
      ...plan,
      sourceLines: HOSTILE_TEXTS,
      measures: plan.measures.map((measure, index) => ({
        ...measure,
        title: text(index),
        text: text(index + 1),
        departments: [text(index).toWellFormed()],
      })),
      lineage: plan.lineage.map((link, index) => ({ ...link, note: text(index) })),
    },
    units: units.map((unit, index) => ({
      ...unit,
      tokens: index === 0 ? HOSTILE_TOKENS.map((token) => ({ token, weight: 1 })) : unit.tokens,
    })),
    mentions: mentions.map((mention, index) => ({
      ...mention,
      evidence: mention.evidence.map((evidence) => ({ ...evidence, text: text(index) })),
    })),
  };
}
