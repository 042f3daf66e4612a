import { describe, expect, it } from 'vitest';
import type { GraphEdge } from '#graph/model/graph-edge.ts';
import type { ConceptId, NodeId } from '#graph/model/ids.ts';
import { tellAbsent } from '#graph/operations/tell-absent.ts';
import { CONCEPT_WEIGHTS } from '#graph/search/concept-weights.ts';

const airport = 'airport' as ConceptId;
const transport = 'transport' as ConceptId;
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
const mentioning = (to: ConceptId) => ({
  mentions: [{ type: 'MENTIONS', from: 'm-1' as NodeId, to } as GraphEdge],
});

describe('tellAbsent', () => {
  it('leaves out a word whose concept some unit mentions', () => {
    expect(tellAbsent(read, [mentioning(airport)])).toStrictEqual(['水族館']);
  });

  it('tells a word whose concept no unit mentions, though one mentions a related concept', () => {
    expect(tellAbsent(read, [mentioning(transport)])).toStrictEqual(['空港', '水族館']);
    expect(tellAbsent(read, [])).toStrictEqual(['空港', '水族館']);
  });
});
