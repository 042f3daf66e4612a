import { describe, expect, it } from 'vitest';
import type { Concept } from '#graph/model/concept.ts';
import type { ConceptId, NodeId } from '#graph/model/ids.ts';
import type { Evidence } from '#graph/model/mention.ts';
import type { NearConcept } from '#graph/search/concept-names.ts';
import { nearMention } from '#graph/search/near-mention.ts';

const [transport, elderly, school] = ['transport', 'elderly', 'school'] as unknown as readonly [
  ConceptId,
  ConceptId,
  ConceptId,
];
const concepts = new Map<NodeId, Concept>(
  [transport, elderly].map((id) => [id, { id, prefLabel: `label of ${id}`, en: `${id} in English` } as Concept]),
);
const near = (id: ConceptId, nearness: number) => ({ id, nearness }) as NearConcept;
const mention = (concept: ConceptId, ...words: readonly string[]) => ({
  concept,
  evidence: words.map((text) => ({ text }) as Evidence),
});

describe('nearMention', () => {
  it('is the nearest concept that the unit mentions, with each of its words once', () => {
    const mentions = [mention(elderly, '高齢者'), mention(transport, 'バス', '公共交通', 'バス')];
    expect(
      nearMention([near(school, 0.9), near(transport, 0.6), near(elderly, 0.5)], mentions, concepts),
    ).toStrictEqual({
      ...{ id: transport, label: 'label of transport', en: 'transport in English' },
      ...{ inText: ['バス', '公共交通'], nearness: 0.6 },
    });
  });

  it('is nothing where those that are near are not mentioned, or those mentioned are not near', () => {
    expect(nearMention([near(school, 0.9)], [mention(transport, 'バス')], concepts)).toBeNull();
    expect(nearMention([near(transport, 0.2)], [mention(transport, 'バス')], concepts)).toBeNull();
    expect(nearMention([], [mention(transport, 'バス')], concepts)).toBeNull();
  });
});
