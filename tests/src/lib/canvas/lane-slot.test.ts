import { describe, expect, it } from 'vitest';
import { laneSlot } from '../../../../src/lib/canvas/lane-slot.ts';

describe('laneSlot', () => {
  it('deals four colours in turn and tells the rounds apart as long as there are patterns', () => {
    expect([0, 3, 4, 8, 40].map(laneSlot)).toStrictEqual([
      { slot: 1, round: 1 },
      { slot: 4, round: 1 },
      { slot: 1, round: 2 },
      { slot: 1, round: 3 },
      { slot: 1, round: 3 },
    ]);
  });
});
