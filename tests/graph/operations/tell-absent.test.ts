import { describe, expect, it } from 'vitest';
import type { ConceptId } from '#graph/model/ids.ts';
import { tellAbsent } from '#graph/operations/tell-absent.ts';
import { CONCEPT_WEIGHTS } from '#graph/search/concept-weights.ts';

const airport = 'airport' as ConceptId;
const transport = 'transport' as ConceptId;
const infrastructure = 'infrastructure' as ConceptId;
const read = {
  absent: ['空港', '水族館'],
  understood: [{ id: airport, label: '空港の利活用', en: '', words: ['空港'] }],
  conceptWeights: [
    new Map([
      [airport, CONCEPT_WEIGHTS.exact],
      [transport, CONCEPT_WEIGHTS.related],
    ]),
  ],
};
const aquarium = { text: '水族館', missing: 1 };
/** Units that mention one of the concepts each. */
const found = (...mentioned: readonly ConceptId[]) => ({
  units: mentioned.map((concept) => ({ mentioned: new Map([[concept, 1]]) })),
  concepts: new Map([[airport, { broader: [infrastructure] }]]),
});

describe('tellAbsent', () => {
  it('leaves out a word whose concept some unit mentions', () => {
    expect(tellAbsent(read, found(airport))).toStrictEqual([aquarium]);
  });

  it('tells a word whose concept no unit mentions, though one mentions a related concept', () => {
    const both = [{ text: '空港', missing: 1 }, aquarium];
    expect(tellAbsent(read, found(transport))).toStrictEqual(both);
    expect(tellAbsent(read, found())).toStrictEqual(both);
  });

  it('misses a quarter of a word whose concept is a kind of one that some unit mentions', () => {
    expect(tellAbsent(read, found(infrastructure))).toStrictEqual([{ text: '空港', missing: 0.25 }, aquarium]);
  });
});
