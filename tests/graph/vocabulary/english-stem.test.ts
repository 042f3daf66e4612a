import { expect, it } from 'vitest';
import { englishStem } from '#graph/vocabulary/english-stem.ts';

it.each([
  ['support', 'Supports', 'supporting', 'supported', "support's"],
  ['library', 'libraries'],
  ['revitalize', 'revitalise', 'revitalisation'],
  ['center', 'centre', 'centers', 'centres'],
  ['neighbor', 'neighbour'],
])('gives all forms of %s one stem', (word, ...forms) => {
  expect(new Set(forms.map(englishStem))).toStrictEqual(new Set([englishStem(word)]));
});

it.each([
  ['police', 'policy'],
  ['tourist', 'tourism'],
  ['charge', 'change'],
])('keeps %s apart from %s', (one, other) => {
  expect(englishStem(one)).not.toBe(englishStem(other));
});
