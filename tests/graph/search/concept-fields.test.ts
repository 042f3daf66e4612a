import { expect, it } from 'vitest';
import type { Concept } from '#graph/model/concept.ts';
import type { ConceptId } from '#graph/model/ids.ts';
import { conceptFields } from '#graph/search/concept-fields.ts';
import { SAMPLE_CONCEPTS } from '../../support/sample-concepts.ts';

const [sample] = SAMPLE_CONCEPTS;

function concept(id: string, ...broader: string[]): Concept {
  if (sample === undefined) throw new TypeError('there are sample concepts');
  return { ...sample, id: id as ConceptId, broader: broader.map((each) => each as ConceptId), related: [] };
}

it('gives all tops above a concept once, and a top itself', () => {
  const scheme = [concept('deep', 'left', 'right'), concept('left', 'top'), concept('right', 'top', 'other')];
  const fields = conceptFields([...scheme, concept('top'), concept('other')]);
  expect(Object.fromEntries(fields)).toStrictEqual({
    deep: ['top', 'other'],
    left: ['top'],
    right: ['top', 'other'],
    top: ['top'],
    other: ['other'],
  });
});

it('takes a concept whose broader ones are unknown for a top', () => {
  expect(Object.fromEntries(conceptFields([concept('lone', 'gone')]))).toStrictEqual({ lone: ['lone'] });
});
