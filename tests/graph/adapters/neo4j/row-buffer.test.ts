import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowBuffer } from '#graph/adapters/neo4j/row-buffer.ts';

describe('RowBuffer', () => {
  it('gives every row once, in order, in batches that are full but for the last', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(), { maxLength: 9 })), fc.integer({ min: 1, max: 5 }), (portions, most) => {
        const buffer = new RowBuffer<number>();
        const full: (readonly number[])[] = [];
        for (const rows of portions) {
          buffer.add(rows);
          full.push(...buffer.take(most, false));
        }
        const rest = [...buffer.take(most, true)];
        expect([...full, ...rest].flat()).toStrictEqual(portions.flat());
        expect(full.every((batch) => batch.length === most)).toBe(true);
        expect(rest.length).toBeLessThanOrEqual(1);
        expect(buffer.size).toBe(0);
      }),
    );
  });
});
