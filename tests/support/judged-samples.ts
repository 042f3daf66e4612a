import fc from 'fast-check';
import type { DocumentId, MunicipalityCode, UnitId } from '#graph/model/ids.ts';
import type { JudgedQuery } from '#graph/search/evaluation/judged-query.ts';
import type { Band, SearchHit } from '#graph/search/search-hit.ts';

/** Small samples for the tests of search evaluation; the names of units serve as their ids. */
export function unit(name: string): UnitId {
  return name as UnitId;
}

/** Grades by unit name. */
export function gradesOf(grades: Readonly<Record<string, number>>): ReadonlyMap<UnitId, number> {
  return new Map(Object.entries(grades).map(([name, grade]) => [unit(name), grade]));
}

/** A judged query; fields not given are those of a plain keyword query without answer. */
export function judgedQuery(fields: Partial<JudgedQuery>): JudgedQuery {
  return {
    id: 'q',
    text: '移住',
    type: 'keyword',
    half: 'tuning',
    need: '移住の施策',
    scored: true,
    grades: [],
    ...fields,
  };
}

/** A hit of which evaluation only looks at id, title, band and score. */
export function searchHit(name: string, band: Band = 'good'): SearchHit {
  return {
    id: unit(name),
    kind: 'measure',
    number: null,
    title: name,
    titleOrigin: 'verbatim',
    text: '',
    city: { code: '000000' as MunicipalityCode, name: '見本市' },
    document: { id: 'd-sample' as DocumentId, title: '計画', status: null },
    section: { id: null, path: [] },
    lines: [1, 1],
    score: 0.5,
    band,
    lexical: { score: 0, matches: [] },
    semantic: { score: 0, sentence: null, sentenceStart: null, sentenceEnd: null },
    concepts: [],
    nearConcept: null,
    nearness: { words: 0, meaning: 0, concepts: 0 },
    mentions: [],
  };
}

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** One to eight units with grades 1–3. */
export const gradedUnits = fc
  .uniqueArray(fc.constantFrom(...NAMES), { minLength: 1 })
  .chain((names) =>
    fc
      .array(fc.integer({ min: 1, max: 3 }), { minLength: names.length, maxLength: names.length })
      .map((grades) => new Map(names.map((name, index) => [unit(name), grades[index] ?? 1]))),
  );

/** Some of the same units and two strangers, each once, in any order. */
export const shuffledRanking = fc.shuffledSubarray([...NAMES, 'x', 'y'].map(unit));
