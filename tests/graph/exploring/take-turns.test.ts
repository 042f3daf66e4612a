import { describe, expect, it } from 'vitest';
import { takeTurns } from '#graph/exploring/take-turns.ts';

describe('takeTurns', () => {
  it('takes one of each group before the second of any', () => {
    expect(takeTurns(['a1', 'a2', 'a3', 'b1', 'c1', 'b2'], ([group = '']) => group)).toStrictEqual([
      'a1',
      'b1',
      'c1',
      'a2',
      'b2',
      'a3',
    ]);
  });
});
