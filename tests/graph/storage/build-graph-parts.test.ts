import { describe, expect, it } from 'vitest';
import type { ConceptId, DepartmentId, SectionId } from '#graph/model/ids.ts';
import type { RelationType } from '#graph/model/graph-edge.ts';
import { buildConceptParts } from '#graph/storage/build-concept-parts.ts';
import { buildGraphParts } from '#graph/storage/build-graph-parts.ts';
import type { StoredPlan } from '#graph/storage/graph-store.ts';
import { buildSampleGraph } from '../../support/build-sample-graph.ts';

const GRAPH = buildSampleGraph({ plans: 1, measuresPerPlan: 3 });
const STORED = GRAPH.plans[0] as StoredPlan;
const PLAN = STORED.plan;
const DOCUMENT = PLAN.document.id;
const nameAsId = (code: string, name: string) => `${code} ${name}` as DepartmentId;

function parts(change: Partial<StoredPlan['plan']> = {}, mentions: StoredPlan['mentions'] = []) {
  return buildGraphParts({ plan: { ...PLAN, ...change }, mentions }, nameAsId);
}

function ends(type: RelationType, built = parts()): readonly (readonly string[])[] {
  return built.edges.filter((edge) => edge.type === type).map(({ from, to }) => [from, to]);
}

function onlyMeasure(change: Partial<(typeof PLAN.measures)[number]>) {
  return { measures: PLAN.measures.slice(0, 1).map((measure) => ({ ...measure, ...change })) };
}

describe('nodes', () => {
  it('are those of the document, its municipality and its departments', () => {
    const names = new Set(PLAN.measures.flatMap(({ departments }) => departments));
    const counts = {
      municipality: 1,
      department: names.size,
      document: 1,
      section: 2,
      measure: 1,
      project: 1,
      focus: 1,
    };
    const others = { theme: 1, indicator: 1, term: 1, 'policy-item': 2, passage: 2, predecessor: 1 };
    const kinds = parts().nodes.map(({ record }) => record.kind);
    const counted = Object.fromEntries(kinds.map((kind) => [kind, kinds.filter((other) => other === kind).length]));
    expect(counted).toStrictEqual({ ...counts, ...others });
  });

  it('are labelled with title, name or word', () => {
    const labels = new Map<string, string>(parts().nodes.map(({ id, label }) => [id, label]));
    const [measure, indicator, term] = [PLAN.measures[0], PLAN.indicators[0], PLAN.terms[0]];
    expect(labels.get(measure?.id ?? '')).toBe(measure?.title);
    expect(labels.get(indicator?.id ?? '')).toBe(indicator?.name);
    expect(labels.get(term?.id ?? '')).toBe(term?.word);
    expect(labels.get(PLAN.document.city.code)).toBe(PLAN.document.city.name);
  });

  it('label a passage with the title of its section, or with its first 30 characters', () => {
    const text = '𠮷'.repeat(40);
    const passages = PLAN.passages.map((passage) => ({ ...passage, text }));
    const labels = parts({ passages })
      .nodes.filter(({ record }) => record.kind === 'passage')
      .map(({ label }) => label);
    expect(labels).toStrictEqual([PLAN.sections[0]?.title, '𠮷'.repeat(30)]);
  });
});

describe('edges', () => {
  const section = (place: number): SectionId => PLAN.sections[place]?.id ?? ('' as SectionId);

  it('hang the outline together', () => {
    expect(ends('PUBLISHED_BY')).toStrictEqual([[DOCUMENT, PLAN.document.city.code]]);
    expect(new Set(ends('PART_OF').map(String))).toStrictEqual(
      new Set([`${section(0)},${DOCUMENT}`, `${section(1)},${section(0)}`]),
    );
  });

  it('state every unit in its section, or in the document where it has none', () => {
    const stated = new Map(ends('STATED_IN').map(([from = '', to]) => [from, to]));
    expect(stated.get(PLAN.measures[0]?.id ?? '')).toBe(section(1));
    for (const unit of [PLAN.terms[0], PLAN.policyItems[0], PLAN.passages[1], PLAN.predecessors[0]]) {
      expect(stated.get(unit?.id ?? '')).toBe(DOCUMENT);
    }
    expect(stated.size).toBe(11);
  });

  it('handle a measure by each department once', () => {
    const built = parts(onlyMeasure({ departments: ['福祉課', '企画課', '福祉課'] }));
    expect(ends('HANDLED_BY', built).map(([, to]) => to)).toStrictEqual(['100000 企画課', '100000 福祉課']);
  });

  it('refer to policy items by code', () => {
    const reference = (code: string) => ({ kind: '大項目', code, label: null, lines: [10, 10] as const });
    const built = parts(onlyMeasure({ crossReferences: [reference('1'), reference('1'), reference('none')] }));
    expect(built.edges.filter(({ type }) => type === 'REFERS_TO')).toStrictEqual([
      {
        type: 'REFERS_TO',
        from: PLAN.measures[0]?.id,
        to: PLAN.policyItems[1]?.id,
        evidence: [],
        by: '大項目',
        note: null,
        lines: [10, 10],
      },
    ]);
  });

  it('succeed a predecessor with type and note; lineage with an open end gives none', () => {
    const [from, to] = [PLAN.predecessors[0]?.id ?? null, PLAN.measures[1]?.id ?? null];
    const link = { document: DOCUMENT, from, to, type: '統合', note: '統合した', lines: [9, 9] as const };
    const built = parts({ lineage: [link, { ...link, from: null }, { ...link, to: null }] });
    expect(built.edges.filter(({ type }) => type === 'SUCCEEDS')).toStrictEqual([
      { type: 'SUCCEEDS', from: to, to: from, evidence: [], by: '統合', note: '統合した', lines: [9, 9] },
    ]);
    expect(parts({ lineage: [{ ...link, note: '' }] }).edges.find(({ type }) => type === 'SUCCEEDS')?.note).toBeNull();
  });

  it('carry the evidence of all mentions of one rule, and keep rules apart', () => {
    const unit = PLAN.measures[0]?.id ?? ('' as never);
    const concept = 'concept-0' as ConceptId;
    const evidence = (line: number) => ({ text: '移住', line, start: 0, end: 2 });
    const mention = (line: number, by: string) => ({ unit, concept, evidence: [evidence(line)], by });
    const built = parts({}, [mention(12, 'label/1'), mention(10, 'label/1'), mention(11, 'section/1')]);
    expect(built.edges.filter(({ type }) => type === 'MENTIONS')).toStrictEqual([
      {
        type: 'MENTIONS',
        from: unit,
        to: concept,
        evidence: [evidence(12), evidence(10)],
        by: 'label/1',
        note: null,
        lines: [10, 12],
      },
      {
        type: 'MENTIONS',
        from: unit,
        to: concept,
        evidence: [evidence(11)],
        by: 'section/1',
        note: null,
        lines: [11, 11],
      },
    ]);
  });
});

it('relates two concepts once, from the smaller id', () => {
  const concepts = GRAPH.concepts.slice(0, 3);
  const { edges, nodes } = buildConceptParts(concepts);
  expect(nodes.map(({ id }) => id)).toStrictEqual(['concept-0', 'concept-1', 'concept-2']);
  expect(edges.map(({ type, from, to }) => `${from} ${type} ${to}`)).toStrictEqual([
    'concept-2 BROADER concept-0',
    'concept-0 RELATED concept-1',
    'concept-2 RELATED concept-3',
  ]);
});
