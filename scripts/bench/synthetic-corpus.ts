import type { Concept } from '#graph/model/concept.ts';
import { contentId } from '#graph/model/content-id.server.ts';
import type { ConceptId, DocumentId, MunicipalityCode, SectionId, UnitId } from '#graph/model/ids.ts';
import type { Measure } from '#graph/model/measure.ts';
import type { Mention } from '#graph/model/mention.ts';
import type { ParsedPlan } from '#graph/model/parsed-plan.ts';
import type { StoredPlan } from '#graph/storage/graph-store.ts';
import { characterTokens } from './character-tokens.ts';
import { PEOPLE, PLACES, PURPOSES, TOPICS, WAYS } from './phrases.ts';
import { PhraseVectors } from './phrase-vectors.ts';
import { seededNumbers } from '../support/seeded-numbers.ts';
import type { SeededNumbers } from '../support/seeded-numbers.ts';

/** Measures of one synthetic plan: 260,000 measures make about the 1,741 municipalities of the country. */
const MEASURES_PER_PLAN = 150;
const MEASURES_PER_SECTION = 10;
const MENTIONS_PER_MEASURE = 10;
export const CONCEPT_COUNT = 280;

/** Concepts without any meaning: only their number and how often they are mentioned matters here. */
export function syntheticConcepts(): readonly Concept[] {
  return Array.from({ length: CONCEPT_COUNT }, (_, index) => ({
    id: conceptId(index),
    prefLabel: TOPICS[index % TOPICS.length] ?? '',
    altLabels: [],
    hiddenLabels: [],
    en: `concept ${index}`,
    definition: '',
    broader: index < 20 ? [] : [conceptId(index % 20)],
    related: [],
    readings: [],
  }));
}

/** Plans with `measures` measures in all; the same seed always gives the same plans. */
export function* syntheticPlans(measures: number, dimension: number): Generator<StoredPlan> {
  const numbers = seededNumbers(1);
  const vectors = new PhraseVectors(dimension, 7);
  for (let first = 0; first < measures; first += MEASURES_PER_PLAN) {
    yield syntheticPlan({ first, count: Math.min(MEASURES_PER_PLAN, measures - first), numbers, vectors });
  }
}

interface PlanSource {
  readonly first: number;
  readonly count: number;
  readonly numbers: SeededNumbers;
  readonly vectors: PhraseVectors;
}

function conceptId(index: number): ConceptId {
  return `concept-${index}` as ConceptId;
}

function syntheticPlan({ first, count, numbers, vectors }: PlanSource): StoredPlan {
  const plan = emptyPlan(first, count);
  const phrases = Array.from({ length: count }, () => choosePhrases(numbers));
  const measures = phrases.map((chosen, index) => toMeasure(plan, first + index, chosen));
  return {
    plan: { ...plan, sourceLines: measures.flatMap(({ title, text }) => [title, text]), measures },
    mentions: measures.flatMap((measure) => toMentions(measure, numbers)),
    units: measures.map(({ id, title, text }, index) => ({
      id,
      tokens: [...characterTokens(title, 2), ...characterTokens(text, 1)],
      ...vectors.ofPhrases(phrases[index] ?? []),
    })),
  };
}

function choosePhrases(numbers: SeededNumbers): readonly string[] {
  return [TOPICS, PEOPLE, WAYS, PURPOSES, TOPICS, PLACES].map((list) => numbers.skewed(list));
}

function emptyPlan(first: number, count: number): ParsedPlan {
  const document = contentId('d', [first]) as DocumentId;
  const code = String(100_000 + first / MEASURES_PER_PLAN) as MunicipalityCode;
  const lines = [1, count * 2] as const;
  return {
    document: {
      id: document,
      source: `${code}.txt`,
      sha256: contentId('f', [first]),
      lineCount: count * 2,
      title: '総合計画',
      kind: '総合計画',
      status: null,
      period: null,
      city: { code, name: `第${code}市`, prefecture: '見本県' },
      listsMeasures: true,
      readingStamp: 'bench',
    },
    sections: Array.from({ length: Math.ceil(count / MEASURES_PER_SECTION) }, (_, index) => ({
      id: sectionId(first, index),
      document,
      parent: null,
      number: `${index + 1}`,
      title: TOPICS[index % TOPICS.length] ?? '',
      levelLabel: '節',
      headingLines: [1 + index * 2 * MEASURES_PER_SECTION, 1 + index * 2 * MEASURES_PER_SECTION],
      lines,
      note: null,
    })),
    ...{ sourceLines: [], measures: [], themes: [], indicators: [], terms: [], policyItems: [], predecessors: [] },
    ...{ lineage: [], relatedPlans: [], passages: [], corrections: [], unplaced: [] },
  };
}

function sectionId(first: number, index: number): SectionId {
  return contentId('s', [first, index]) as SectionId;
}

function toMeasure({ document }: ParsedPlan, number: number, phrases: readonly string[]): Measure {
  const [topic = '', who = '', way = '', purpose = '', other = '', place = ''] = phrases;
  const index = number % MEASURES_PER_PLAN;
  return {
    id: contentId('m', [number]) as UnitId,
    document: document.id,
    section: sectionId(number - index, Math.floor(index / MEASURES_PER_SECTION)),
    kind: 'measure',
    number: `${index + 1}`,
    title: `${who}のための${topic}`,
    titleOrigin: 'verbatim',
    text: `${document.city.name}の${place}では、${who}が${purpose}よう、${way}、${topic}を進める。あわせて${other}にも取り組み、令和${6 + (number % 6)}年度までに${number % 5000}件を目指す。`,
    lines: [index * 2 + 1, index * 2 + 2],
    departments: [`${topic.slice(0, 2)}課`],
    terms: [],
    crossReferences: [],
  };
}

function toMentions({ id, title, lines }: Measure, numbers: SeededNumbers): readonly Mention[] {
  const concepts = new Set(Array.from({ length: MENTIONS_PER_MEASURE }, () => numbers.skewedBelow(CONCEPT_COUNT)));
  return [...concepts].map((concept) => ({
    concept: conceptId(concept),
    unit: id,
    evidence: [{ text: title.slice(0, 4), line: lines[0], start: 0, end: 4 }],
    by: 'label/1',
  }));
}
