import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '#graph/adapters/embedded/open-embedded-store.server.ts';
import { EmbeddingError, InvalidInputError } from '#graph/errors.ts';
import { type EvaluationInput, evaluateSearch } from '#graph/operations/evaluate-search.ts';
import { indexPlan } from '#graph/operations/index-plan.ts';
import { listJudgeableUnits } from '#graph/operations/list-judgeable-units.ts';
import type { GraphStore, StoredPlan } from '#graph/storage/graph-store.ts';
import { buildSampleGraph, toGraphWrite } from '../../support/build-sample-graph.ts';
import { openHashingEmbedder } from '../../support/hashing-embedder.ts';

const embedder = openHashingEmbedder();
const sample = buildSampleGraph({ plans: 2, measuresPerPlan: 4 });
let folder: string;
let store: GraphStore;

/** The second plan holds no list of measures, so that its theme is judged. */
async function samplePlans(): Promise<readonly StoredPlan[]> {
  const linked = sample.plans.map(({ plan, mentions }, index) => ({
    plan: { ...plan, document: { ...plan.document, listsMeasures: index === 0 } },
    mentions,
  }));
  return Promise.all(linked.map((plan) => indexPlan(plan, embedder)));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-evaluate-'));
  store = await openEmbeddedStore({ folder });
  await store.replace(toGraphWrite({ ...sample, model: embedder.model, plans: await samplePlans() }));
});

afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const measures = sample.plans[0]?.plan.measures ?? [];
const entry = (fields: string, grades = '') => `  - { ${fields}, need: x, grades: [${grades}] }`;
const text = [
  'queries:',
  entry(
    `id: a, type: sentence, half: tuning, text: ${measures[0]?.title ?? ''}`,
    '{ doc: plan-0, line: 10, grade: 3 }',
  ),
  entry(
    `id: b, type: keyword, half: reporting, text: ${measures[1]?.title ?? ''}`,
    '{ doc: plan-0, line: 12, code: "1", grade: 2 }, { doc: plan-1, line: 4, grade: 1 }',
  ),
  entry('id: c, type: none, half: tuning, text: qwxz'),
  entry('id: d, type: keyword, half: tuning, scored: false, text: 交通'),
].join('\n');

function evaluate(choice: Partial<EvaluationInput> = {}) {
  const input = { judgements: { text, place: 'queries.yaml' }, half: null, type: null, ...choice };
  return evaluateSearch({ store, embedder }, input);
}

describe('evaluateSearch', () => {
  it('measures every scored query by each source, types in their order', async () => {
    const report = await evaluate();
    expect([report.queries, report.units]).toStrictEqual([3, 9]);
    expect(report.sources.map(({ source }) => source)).toStrictEqual(['words', 'meaning', 'concepts', 'all']);
    for (const { overall, types } of report.sources) {
      expect([overall.ranking?.n, overall.refusal?.n]).toStrictEqual([2, 1]);
      expect(types.map(({ type, ranking, refusal }) => [type, ranking?.n, refusal?.n])).toStrictEqual([
        ['keyword', 1, undefined],
        ['sentence', 1, undefined],
        ['none', undefined, 1],
      ]);
    }
  });

  it('finds a measure by its own title, among all sources first', async () => {
    const { outcomes } = await evaluate({ half: 'tuning' });
    const together = outcomes.find(({ source, query }) => source === 'all' && query.id === 'a');
    expect(together?.expected).toStrictEqual([{ unit: measures[0]?.id, title: measures[0]?.title, grade: 3 }]);
    expect(together?.found[0]).toMatchObject({ unit: measures[0]?.id, grade: 3 });
    expect(together?.scores?.ndcg10).toBe(1);
  });

  it('shows single results of the tuning half only', async () => {
    const { outcomes } = await evaluate();
    expect(new Set(outcomes.map(({ query }) => query.half))).toStrictEqual(new Set(['tuning']));
    expect((await evaluate({ half: 'reporting' })).outcomes).toStrictEqual([]);
  });

  it('limits itself to a half and a type', async () => {
    expect((await evaluate({ half: 'reporting' })).queries).toBe(1);
    expect((await evaluate({ type: 'sentence' })).queries).toBe(1);
  });

  it('asks only the sources it is given', async () => {
    const { sources, outcomes } = await evaluate({ sources: ['words'] });
    expect(sources.map(({ source }) => source)).toStrictEqual(['words']);
    expect(new Set(outcomes.map(({ source }) => source))).toStrictEqual(new Set(['words']));
  });

  it('refuses a choice that holds no query', async () => {
    await expect(evaluate({ type: 'kana' })).rejects.toThrow(InvalidInputError);
  });

  it('refuses judgements that do not fit the loaded documents', async () => {
    const stray = text.replace('line: 10', 'line: 99');
    const choice = { judgements: { text: stray, place: 'queries.yaml' } };
    await expect(evaluate(choice)).rejects.toThrow('query "a", grade 3 of doc plan-0, line 99: no unit is named');
  });

  it('refuses to measure meaning without a model', async () => {
    const input = { judgements: { text, place: 'queries.yaml' }, half: null, type: null };
    await expect(evaluateSearch({ store, embedder: null }, input)).rejects.toThrow(EmbeddingError);
  });
});

describe('listJudgeableUnits', () => {
  it('lists all measures, and themes only of a document without a list of measures', async () => {
    const units = await listJudgeableUnits(store);
    const expected = sample.plans.flatMap(({ plan }, index) => [
      ...plan.measures.map(({ id }) => id),
      ...(index === 0 ? [] : plan.themes.map(({ id }) => id)),
    ]);
    expect(new Set(units.map(({ id }) => id))).toStrictEqual(new Set(expected));
    expect(units).toHaveLength(expected.length);
  });

  it('says how a judgement can name a unit', async () => {
    const units = await listJudgeableUnits(store);
    expect(units.find(({ id }) => id === measures[1]?.id)).toStrictEqual({
      id: measures[1]?.id,
      kind: 'project',
      source: 'plan-0.txt',
      lines: [12, 13],
      number: null,
      codes: ['1'],
      title: measures[1]?.title,
    });
  });
});
