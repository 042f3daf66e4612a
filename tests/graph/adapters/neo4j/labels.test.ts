import { describe, expect, it } from 'vitest';
import { otherSlot, relationPattern } from '#graph/adapters/neo4j/labels.ts';
import { InvalidInputError } from '#graph/errors.ts';
import { RELATION_TYPES, type RelationType } from '#graph/model/graph-edge.ts';

describe('relationPattern', () => {
  it('joins the types, all of them where nothing is said', () => {
    expect(relationPattern(['MENTIONS', 'PART_OF'])).toBe('MENTIONS|PART_OF');
    expect(relationPattern()).toBe(RELATION_TYPES.join('|'));
  });

  it.each(['mentions', 'MENTIONS|X', ']-() DETACH DELETE n //', '', '__proto__'])('refuses %j', (type) => {
    expect(() => relationPattern([type as RelationType])).toThrow(InvalidInputError);
  });
});

describe('otherSlot', () => {
  it('alternates, beginning with a', () => {
    expect([null, 'a' as const, 'b' as const].map(otherSlot)).toStrictEqual(['a', 'b', 'a']);
  });
});
