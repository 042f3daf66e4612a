import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { isFacet, labelsOf } from '#graph/vocabulary/concept-scheme.ts';
import { foldPlain } from '#graph/vocabulary/fold-text.ts';
import { parseConceptScheme } from '#graph/vocabulary/parse-concept-scheme.ts';

const HEAD = "scheme: {id: test, title: 試し, version: '1', date: '2026-11-21', language: ja}\n";

function entry(id: string, rest = ''): string {
  return `  - {id: ${id}, prefLabel: 見出し${id}, altLabels: [], en: ${id}, definition: 定義, broader: [], related: []${rest}}\n`;
}

function faultOf(yaml: string): unknown {
  try {
    parseConceptScheme(yaml, 'test.yaml');
  } catch (error) {
    return error instanceof InvalidInputError ? error.details : error;
  }
  return null;
}

describe('parseConceptScheme', () => {
  it('reads concepts in the order of the file', () => {
    const yaml = `${HEAD}concepts:\n  - id: a-1\n    prefLabel: 移住\n    altLabels: [定住]\n    hiddenLabels: [越してくる]\n    readings: [いじゅう]\n    en: Migration\n    definition: 移ること\n    broader: []\n    related: []\n    note: 覚え\n`;
    expect(parseConceptScheme(yaml)).toStrictEqual([
      {
        ...{ id: 'a-1', prefLabel: '移住', altLabels: ['定住'], hiddenLabels: ['越してくる'], readings: ['いじゅう'] },
        ...{ en: 'Migration', definition: '移ること', broader: [], related: [] },
      },
    ]);
  });

  it.each([
    ['an unknown key', entry('a', ', colour: red'), 'concept "a"', /colour/],
    ['an id that is not kebab-case', entry('A_b'), 'concept "A_b"', /hyphens/],
    ['an id that stands twice', entry('a') + entry('a').replace('見出しa', '別'), 'concept "a"', /twice/],
    ['an empty label', entry('a').replace('見出しa', "' '"), 'concept "a"', /prefLabel/],
    ['a label of marks alone', entry('a').replace('見出しa', '・'), 'concept "a"', /nothing to match/],
    [
      'a label of another concept',
      entry('a') + entry('b').replace('altLabels: []', 'altLabels: [見出し・Ａ]'),
      'concept "b"',
      /belongs to "a"/,
    ],
    [
      'an unknown wider concept',
      entry('a').replace('broader: []', 'broader: [b]'),
      'concept "a"',
      /"b", which does not exist/,
    ],
    ['one-sided related', entry('a').replace('related: []', 'related: [b]') + entry('b'), 'concept "a"', /not to it/],
    [
      'a concept wider than itself',
      entry('a').replace('broader: []', 'broader: [b]') + entry('b').replace('broader: []', 'broader: [a]'),
      'concept "a"',
      /broader than itself/,
    ],
    ['a reading that is no hiragana', entry('a', ', readings: [イジュウ]'), 'concept "a"', /hiragana/],
    ['an entry without an id', '  - {prefLabel: 移住}\n', 'concept number 1', /id/],
  ])('refuses %s and names the entry', (...[, entries, name, reason]) => {
    expect(faultOf(`${HEAD}concepts:\n${entries}`)).toStrictEqual({
      place: 'test.yaml',
      entry: name,
      reason: expect.stringMatching(reason) as unknown,
    });
  });

  it.each([
    ['broken YAML', 'scheme: [', 'YAML'],
    ['a file without concepts', HEAD, 'head of the file'],
    ['an empty file', '', 'head of the file'],
  ])('refuses %s', (_, yaml, name) => {
    expect(faultOf(yaml)).toMatchObject({ place: 'test.yaml', entry: name });
  });
});

describe('seeds/concepts.yaml', () => {
  const concepts = parseConceptScheme(readFileSync('seeds/concepts.yaml', 'utf8'), 'seeds/concepts.yaml');

  it('holds a scheme without faults, with 14 top concepts', () => {
    expect(concepts.length).toBeGreaterThan(290);
    expect(concepts.filter(isFacet)).toHaveLength(14);
  });

  it('reads no two labels as the same folded text', () => {
    const folded = concepts.flatMap((concept) => [...new Set(labelsOf(concept).map(foldPlain))]);
    expect(new Set(folded).size).toBe(folded.length);
  });

  it('gives each reading to one concept', () => {
    const readings = concepts.flatMap((concept) => [...new Set(concept.readings)]);
    expect(new Set(readings).size).toBe(readings.length);
  });
});
