import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { readProfile } from '#graph/parsing/read-profile.ts';
import { SAMPLE_NAMES, sampleBytes, sampleProfile } from './support/sample-plans.ts';
import { planOf } from './support/lines.ts';

describe('readProfile', () => {
  it.each([
    ['city: { code: 62031, name: 鶴岡市, prefecture: 山形県 }', 'city.code holds 62031'],
    ['city: { code: "6203", name: a, prefecture: b }', 'city.code holds "6203"; six digits in quotation marks'],
    ['colour: red', 'holds'],
    ['corrections: [{ line: 0, printed: a, corrected: b, reason: c }]', 'corrections.0.line holds 0'],
    ['corrections: [{ line: 3, printed: a, corrected: b }]', 'corrections.0.reason holds nothing'],
    ['residue: [{ lines: [9, 3], reason: x }]', 'the first line must not lie behind the last'],
    ['headings: [{ level: 1, numbering: "*N*" }]', 'numbering holds *N*'],
    ['headings: [{ level: 0, lines: [1] }]', 'headings.0.level holds 0'],
    ['units: [{ find: themes, from: bullets }]', 'themes need a type'],
    ['units: [{ find: measures, from: headings }]', 'headings need a numbering or lines'],
    ['units: [{ find: dragons, from: bullets }]', 'units.0.find holds "dragons"'],
    ['tables: [{ read: poem, lines: [1, 2] }]', 'tables.0.read holds "poem"'],
    ['[1, 2', 'is no YAML'],
  ])('refuses %s and says what is wrong', (yaml, fault) => {
    expect(() => readProfile(yaml, 'a.profile.yaml')).toThrow(InvalidInputError);
    expect(() => readProfile(yaml, 'a.profile.yaml')).toThrow('readProfile: a.profile.yaml');
    expect(() => readProfile(yaml, 'a.profile.yaml')).toThrow(fault);
  });

  it('reads an empty file as a profile that declares nothing', () => {
    expect(readProfile('', 'a').corrections).toStrictEqual([]);
    expect(readProfile('', 'a').headings).toBeUndefined();
  });
});

describe('a profile that does not fit its file', () => {
  it.each([
    [
      'corrections: [{ line: 1, printed: 無い, corrected: 有る, reason: x }]',
      'line 1 of plan.txt does not hold "無い"',
    ],
    ['corrections: [{ line: 9, printed: 計, corrected: 画, reason: x }]', 'line 9 of plan.txt'],
    ['splits: [{ line: 1, before: 無い }]', 'line 1 of plan.txt does not hold "無い"'],
    ['title: [{ line: 1, words: 無い }]', 'line 1 of plan.txt does not hold "無い"'],
    ['title: [{ line: 7 }]', 'line 7 of plan.txt'],
    ['status: [{ line: 1, words: 無い }]', 'line 1 of plan.txt'],
    ['period: { line: 1, words: 無い }', 'line 1 of plan.txt'],
  ])('is refused: %s', (profile, fault) => {
    expect(() => planOf('計画の題\n\n本文です。', { profile })).toThrow(InvalidInputError);
    expect(() => planOf('計画の題\n\n本文です。', { profile })).toThrow(fault);
  });
});

describe.each(SAMPLE_NAMES)('profile of %s', (name) => {
  const profile = readProfile(sampleProfile(name), name);
  const lines = new TextDecoder().decode(sampleBytes(name)).split('\n');

  it('corrects only what its line prints', () => {
    const missing = profile.corrections.filter(({ line, printed }) => lines[line - 1]?.includes(printed) !== true);
    expect(missing).toStrictEqual([]);
  });

  it('holds no sentence of its own: its longest words stand in the file', () => {
    const places = [...(profile.title ?? []), ...(Array.isArray(profile.status) ? profile.status : []), profile.period];
    for (const place of places) {
      if (place?.words !== undefined) expect(lines[place.line - 1]).toContain(place.words);
    }
    for (const { lines: at, words } of profile.relatedPlans) expect(lines[at[0] - 1]).toContain(words);
  });
});
