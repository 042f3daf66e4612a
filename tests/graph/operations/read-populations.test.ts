import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { readPopulations } from '#graph/operations/read-populations.ts';

const entry = (changed: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    code: '"062031"',
    name: '鶴岡市',
    value: '122347',
    date: '"2020-10-01"',
    source: '国勢調査',
    url: 'https://example.org/',
    ...changed,
  }).map(([key, value], index) => `${index === 0 ? '  - ' : '    '}${key}: ${value}`);
const file = (...entries: readonly (readonly string[])[]) => ['populations:', ...entries.flat()].join('\n');

describe('readPopulations', () => {
  it('reads figures with their day and source, by code', () => {
    expect([...readPopulations(file(entry()), 'x.yaml')]).toStrictEqual([
      ['062031', { value: 122347, date: '2020-10-01', source: '国勢調査', url: 'https://example.org/' }],
    ]);
  });

  it('reads the table of the project', () => {
    const table = readPopulations(readFileSync('seeds/populations.yaml', 'utf8'), 'seeds/populations.yaml');
    expect(table.size).toBeGreaterThan(0);
    for (const [code, { value, date }] of table) {
      expect(code).toMatch(/^\d{6}$/u);
      expect(value).toBeGreaterThan(100);
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    }
  });

  it('refuses what is wrong, naming the file, the entry and the fault', () => {
    const read = (yaml: string) => () => readPopulations(yaml, 'x.yaml');
    for (const [changed, fault] of [
      [{ code: '062031' }, /x\.yaml: population number 1: code/u],
      [{ value: '-3' }, /value: must be a number of persons/u],
      [{ value: 'many' }, /value/u],
      [{ date: '令和2年' }, /date: must be a date like/u],
      [{ source: '""' }, /source: must name the publication/u],
      [{ url: 'somewhere' }, /url: must be the address/u],
      [{ rank: '1' }, /rank/u],
    ] as const) {
      expect(read(file(entry(changed))), JSON.stringify(changed)).toThrow(InvalidInputError);
      expect(read(file(entry(changed))), JSON.stringify(changed)).toThrow(fault);
    }
    expect(read(file(entry(), entry()))).toThrow(/population of 062031: comes twice/u);
    expect(read('populations: [')).toThrow(InvalidInputError);
  });
});
