import { expect, it } from 'vitest';
import { createKnownNames } from '#graph/vocabulary/known-names.ts';
import { sampleConcept } from '../../support/sample-concepts.ts';

const names = createKnownNames([
  sampleConcept('dx', {
    prefLabel: '自治体DX',
    altLabels: ['スマートシティ'],
    hiddenLabels: ['電子決裁', 'ハンコをなくす'],
    en: 'Digital transformation',
  }),
]);

it('holds what stands in any name, with no word of katakana or Latin letters cut', () => {
  const held = ['自治体', 'dx', 'スマートシティ', '電子決裁', '決裁', 'ハンコ', 'digitaltransformation'];
  const unheld = ['スマート', 'シティ', 'd', 'digital', '電子決済', ''];
  expect([...held, ...unheld].filter((text) => names.holds(text))).toStrictEqual(held);
});

it('knows the English words of names, and those that look like others, in every form', () => {
  const known = ['digital', 'transforming', 'police', 'policies', 'charges', 'tourist', 'counseling'];
  const unknown = ['digitel', 'turism', 'childrn', 'comunity', 'goverment'];
  expect([...known, ...unknown].filter((word) => names.isEnglish(word))).toStrictEqual(known);
});
