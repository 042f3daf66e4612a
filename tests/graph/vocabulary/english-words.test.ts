import { expect, it } from 'vitest';
import type { Concept } from '#graph/model/concept.ts';
import { createEnglishWords } from '#graph/vocabulary/english-words.ts';

const concept = {
  prefLabel: 'DX',
  en: 'Digital transformation of libraries',
  altLabels: ['NPO法人'],
  hiddenLabels: ["I can't use the city's computers", '役所に行きたくない'],
} as unknown as Concept;

it('knows the words of all names of concepts in every form, and no others', () => {
  const isKnown = createEnglishWords([concept]);
  const known = ['dx', 'NPO', 'library', 'Libraries', 'computer', 'computing', 'using', 'cities', 'computerphobia'];
  const unknown = ['aquarium', 'lib', 'phobia', '役所'];
  expect([...unknown, ...known].filter(isKnown)).toStrictEqual(known);
});

it('knows British words in American spelling and the other way', () => {
  const isKnown = createEnglishWords([{ ...concept, en: 'Revitalising neighborhood centres' }]);
  const known = ['revitalization', 'revitalize', 'neighbourhood', 'center', 'centre'];
  expect(['hospital', ...known].filter(isKnown)).toStrictEqual(known);
});
