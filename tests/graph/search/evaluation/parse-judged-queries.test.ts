import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { parseJudgedQueries } from '#graph/search/evaluation/parse-judged-queries.ts';

const entry = (fields: string) => `queries:\n  - { ${fields} }\n`;
const VALID = 'id: a, text: 移住支援, type: keyword, half: tuning, need: 移住の施策';

describe('parseJudgedQueries', () => {
  it('reads a query with its grades and leaves out what is for editors', () => {
    const yaml = entry(
      `${VALID}, persona: staff, note: 例, grades: [{ doc: "000", line: 5, code: "2(1)ア", grade: 3 }]`,
    );
    expect(parseJudgedQueries(yaml, 'file')).toStrictEqual([
      {
        id: 'a',
        text: '移住支援',
        type: 'keyword',
        half: 'tuning',
        need: '移住の施策',
        scored: true,
        grades: [{ doc: '000', line: 5, code: '2(1)ア', grade: 3 }],
      },
    ]);
  });

  it('reads that a query is not scored', () => {
    expect(parseJudgedQueries(entry(`${VALID}, scored: false, grades: []`), 'file')[0]?.scored).toBe(false);
  });

  it.each([
    ['an unknown key', `${VALID}, grades: [], colour: red`, 'query "a"'],
    ['an unknown type', `${VALID.replace('keyword', 'riddle')}, grades: []`, 'query "a": type'],
    ['an unknown half', `${VALID.replace('tuning', 'third')}, grades: []`, 'query "a": half'],
    ['missing grades', VALID, 'query "a": grades'],
    ['a grade of 0', `${VALID}, grades: [{ doc: "000", line: 5, grade: 0 }]`, 'grades.0.grade'],
    ['a grade of 4', `${VALID}, grades: [{ doc: "000", line: 5, grade: 4 }]`, 'grades.0.grade'],
    ['a document that is a number', `${VALID}, grades: [{ doc: 0, line: 5, grade: 3 }]`, 'grades.0.doc'],
    ['line 0', `${VALID}, grades: [{ doc: "000", line: 0, grade: 3 }]`, 'grades.0.line'],
    ['a text without letter or digit', `${VALID.replace('移住支援', '"…?"')}, grades: []`, 'query "a": text'],
    ['an entry without id', 'text: 移住', 'query number 1'],
  ])('refuses %s, naming the entry', (_, fields, named) => {
    const parse = () => parseJudgedQueries(entry(fields), 'queries.yaml');
    expect(parse).toThrow(InvalidInputError);
    expect(parse).toThrow('queries.yaml');
    expect(parse).toThrow(named);
  });

  it('refuses an id that stands twice', () => {
    const yaml = `queries:\n  - { ${VALID}, grades: [] }\n  - { ${VALID}, grades: [] }\n`;
    expect(() => parseJudgedQueries(yaml, 'file')).toThrow('query "a": its id stands twice');
  });

  it.each([
    ['broken YAML', 'queries: ['],
    ['a file without queries', 'other: 1'],
    ['an empty file', ''],
  ])('refuses %s', (_, yaml) => {
    expect(() => parseJudgedQueries(yaml, 'file')).toThrow(InvalidInputError);
  });

  it('reads the whole delivered set, whose types stand in both halves', () => {
    const queries = parseJudgedQueries(readFileSync('seeds/evaluation/queries.yaml', 'utf8'), 'queries.yaml');
    expect(queries).toHaveLength(692);
    const types = (half: string) => new Set(queries.filter((query) => query.half === half).map(({ type }) => type));
    expect(types('tuning')).toStrictEqual(types('reporting'));
    expect(queries.filter(({ scored }) => !scored).map(({ id }) => id)).toStrictEqual(['q60']);
  });
});
