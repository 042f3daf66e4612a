import { describe, expect, it } from 'vitest';
import type { ConceptId, DocumentId, MunicipalityCode, UnitId } from '#graph/model/ids.ts';
import type { GraphStart } from '#graph/operations/graph-start.ts';
import { nameStart } from '../../../../src/lib/graph-view/name-start.ts';
import { graphMessages } from '../../../../src/lib/messages/graph.ts';
import { node, syntheticPart } from '../../../support/synthetic-part.ts';

const PART = syntheticPart([{ id: 'm-1', city: '010001', title: '移住支援', mentions: ['dx'] }]);

describe('nameStart', () => {
  it.each<[GraphStart, string, string]>([
    [{ widelyShared: true }, '広く共有されている概念', 'Widely shared concepts'],
    [{ search: { text: 'DX', limit: 20, mode: 'all' } }, '検索「DX」', 'Search “DX”'],
    [{ unit: 'm-1' as UnitId }, '「移住支援」', '“移住支援”'],
    [{ concept: 'dx' as ConceptId }, '「dx」', '“dx (en)”'],
    [{ concept: 'gone' as ConceptId }, '「gone」', '“gone”'],
    [{ municipality: '010001' as MunicipalityCode }, '「010001市」', '“010001市”'],
    [{ document: 'd-010001' as DocumentId }, '「計画 010001」', '“計画 010001”'],
    [{ units: ['m-1' as UnitId, 'm-2' as UnitId] }, '置かれた2件', '2 placed nodes'],
    [{ nodes: [node('m-1')] }, '置かれた1件', '1 placed node'],
  ])('names %o in both languages', (start, ja, en) => {
    expect(nameStart(start, PART, { language: 'ja', messages: graphMessages('ja') })).toBe(ja);
    expect(nameStart(start, PART, { language: 'en', messages: graphMessages('en') })).toBe(en);
  });
});
