import { contentId } from '#graph/model/content-id.server.ts';
import type { Concept } from '#graph/model/concept.ts';
import type { DocumentId, MunicipalityCode, SectionId, UnitId } from '#graph/model/ids.ts';
import type { LineRange } from '#graph/model/line-range.ts';
import type { Measure } from '#graph/model/measure.ts';
import type { Mention } from '#graph/model/mention.ts';
import type { ParsedPlan } from '#graph/model/parsed-plan.ts';
import type { PlanDocument } from '#graph/model/plan-document.ts';
import type { IndexedUnit, StoredPlan } from '#graph/storage/graph-store.ts';
import type { Draw } from './draw-from.ts';

/** Everything a sample plan depends on. */
export interface SamplePlanOptions {
  readonly index: number;
  readonly measures: number;
  /** 0: no vectors. */
  readonly dimension: number;
  readonly concepts: readonly Concept[];
  readonly draw: Draw;
}

const WORDS = ['移住', '支援', '窓口', '相談', '空き家', '保育', '交通', '観光', '農業', '防災', '学校', '水道'];
const DEPARTMENTS = ['企画課', '福祉課', '建設課'];
const KINDS = ['measure', 'project', 'focus'] as const;

/** Two plans share a municipality, the other kinds of node come at least once in each. */
export function buildSamplePlan(options: SamplePlanOptions): StoredPlan {
  const plan = samplePlan(options);
  const unitIds = [plan.measures, plan.themes, plan.indicators, plan.terms, plan.policyItems, plan.passages].flatMap(
    (units) => units.map(({ id }) => id),
  );
  return {
    plan,
    mentions: unitIds.flatMap((unit) => sampleMentions(unit, options)),
    units: unitIds.map((id) => sampleUnit(id, options)),
  };
}

function samplePlan({ index, measures: count, draw }: SamplePlanOptions): ParsedPlan {
  const document = sampleDocument(index, count);
  const unitId = (letter: string, place: number): UnitId => contentId(letter, [index, place]) as UnitId;
  const sectionId = (place: number): SectionId => contentId('s', [index, place]) as SectionId;
  const words = (length: number): string => Array.from({ length }, () => draw.pick(WORDS)).join('');
  const at = (line: number): LineRange => [line, line + 1];
  const own = { document: document.id, section: sectionId(1), number: null };
  const measures = Array.from({ length: count }, (_, place): Measure => {
    const lines = at(10 + 2 * place);
    return {
      ...own,
      id: unitId('m', place),
      kind: KINDS[place % KINDS.length] ?? 'measure',
      title: words(3),
      titleOrigin: 'verbatim',
      text: words(12),
      lines,
      departments: [draw.pick(DEPARTMENTS), draw.pick(DEPARTMENTS)],
      terms: [unitId('t', 0)],
      crossReferences: [{ kind: '施策大項目', code: `${place % 3}`, label: null, lines }],
    };
  });
  return {
    document,
    sourceLines: Array.from({ length: document.lineCount }, () => words(8)),
    sections: [null, sectionId(0)].map((parent, place) => ({
      id: sectionId(place),
      document: document.id,
      parent,
      number: `${place + 1}`,
      title: words(2),
      levelLabel: '節',
      headingLines: [1 + place, 1 + place],
      lines: [1 + place, document.lineCount],
      note: null,
    })),
    measures,
    themes: [{ ...own, id: unitId('h', 0), type: '視点', title: words(2), text: words(6), lines: at(4) }],
    indicators: [
      {
        id: unitId('i', 0),
        document: document.id,
        section: sectionId(1),
        name: words(2),
        description: null,
        kind: 'KPI',
        unit: '人',
        baseline: '10',
        target: '20',
        lines: at(5),
      },
    ],
    terms: [
      { id: unitId('t', 0), document: document.id, mark: '※1', word: words(1), definition: words(5), lines: at(6) },
    ],
    policyItems: [0, 1].map((place) => ({
      id: unitId('p', place),
      document: document.id,
      group: '大項目',
      code: `${place}`,
      title: words(2),
      plans: [sectionId(place)],
      lines: at(7 + place),
    })),
    passages: [sectionId(0), null].map((section, place) => ({
      id: unitId('a', place),
      document: document.id,
      section,
      text: words(9),
      lines: at(3 + place),
    })),
    predecessors: [
      { id: unitId('r', 0), document: document.id, number: null, title: words(2), text: words(4), lines: at(9) },
    ],
    lineage: [
      { document: document.id, from: unitId('r', 0), to: unitId('m', 0), type: '継続', note: '', lines: at(9) },
      { document: document.id, from: null, to: unitId('m', 1), type: '新規追加', note: '新規', lines: at(9) },
    ],
    relatedPlans: [{ document: document.id, relation: '整合', name: words(2), lines: at(2) }],
    corrections: [{ document: document.id, line: 3, printed: 'あ', corrected: 'い', reason: '誤植' }],
    unplaced: [{ document: document.id, lines: at(1), reason: '頁見出し' }],
  };
}

function sampleDocument(index: number, measures: number): PlanDocument {
  const municipality = Math.floor(index / 2);
  return {
    id: contentId('d', [index]) as DocumentId,
    source: `plan-${index}.txt`,
    sha256: contentId('f', [index]),
    lineCount: 12 + 2 * measures,
    title: `第${index}次総合計画`,
    kind: '総合計画',
    status: index % 2 === 0 ? null : '案',
    period: { label: '令和8年度〜', from: 2026, to: null },
    city: {
      code: String(100_000 + municipality) as MunicipalityCode,
      name: `見本${municipality}市`,
      prefecture: '見本県',
    },
    listsMeasures: true,
    readingStamp: 'sample/1',
  };
}

function sampleMentions(unit: UnitId, { concepts, draw }: SamplePlanOptions): readonly Mention[] {
  return Array.from({ length: draw.below(4) }, () => {
    const { id, prefLabel } = draw.pick(concepts);
    const start = draw.below(5);
    const evidence = [{ text: prefLabel, line: 3 + draw.below(8), start, end: start + prefLabel.length }];
    return { unit, concept: id, evidence, by: draw.pick(['label/1', 'section/1']) };
  });
}

function sampleUnit(id: UnitId, { dimension, draw }: SamplePlanOptions): IndexedUnit {
  const sentences = dimension === 0 ? 0 : draw.below(4);
  return {
    id,
    tokens: Array.from({ length: draw.below(9) }, () => ({ token: draw.pick(WORDS), weight: 1 + draw.below(3) })),
    vector: dimension === 0 || draw.below(10) === 0 ? null : draw.unitVector(dimension),
    sentenceVectors: Array.from({ length: sentences }, () => draw.unitVector(dimension)),
  };
}
