import { describe, expect, it } from 'vitest';
import { EMPTY_PART, mergeParts } from '#graph/exploring/graph-part.ts';
import { syntheticPart } from '../../support/synthetic-part.ts';

const FIRST = syntheticPart([{ id: 'm-1', city: '010001', mentions: ['migration'] }]);
const SECOND = syntheticPart([
  { id: 'm-1', city: '010001', mentions: ['migration'] },
  { id: 'm-2', city: '020001', mentions: ['migration', 'dx'] },
]);

describe('mergeParts', () => {
  it('holds everything of both once', () => {
    const merged = mergeParts(FIRST, SECOND);
    expect(merged.nodes.map(({ id }) => id)).toStrictEqual(['m-1', 'migration', 'm-2', 'dx']);
    expect(merged.edges.length).toBe(3);
    expect(merged.municipalities.map(({ code }) => code)).toStrictEqual(['010001', '020001']);
  });

  it('takes the newer numbers', () => {
    const reach = mergeParts(FIRST, SECOND).reach.find(({ concept }) => concept === 'migration');
    expect(reach?.municipalities).toBe(2);
  });

  it('changes nothing by adding nothing or the same again', () => {
    expect(mergeParts(FIRST, EMPTY_PART)).toStrictEqual(FIRST);
    expect(mergeParts(EMPTY_PART, FIRST)).toStrictEqual(FIRST);
    expect(mergeParts(SECOND, SECOND)).toStrictEqual(SECOND);
  });
});
