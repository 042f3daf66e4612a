import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeId } from '#graph/model/ids.ts';
import { SECTION_SHARE } from '#graph/search/mention-weights.ts';
import { schemeFamiliarity } from '#graph/search/scheme-familiarity.ts';

const mentioned = (weights: readonly number[]) => new Map(weights.map((weight, at) => [`c-${at}` as NodeId, weight]));

describe('schemeFamiliarity', () => {
  it('is whole from two mentions in 100 characters on, and in proportion below', () => {
    expect(schemeFamiliarity([{ mentioned: mentioned([1, 1]), characters: 100 }])).toBe(1);
    expect(schemeFamiliarity([{ mentioned: mentioned([1, 1, 1]), characters: 20 }])).toBe(1);
    expect(schemeFamiliarity([{ mentioned: mentioned([1]), characters: 200 }])).toBe(0.25);
  });

  it('counts the own words of the texts and not the headings above them', () => {
    const texts = [
      { mentioned: mentioned([1, SECTION_SHARE, SECTION_SHARE]), characters: 60 },
      { mentioned: mentioned([]), characters: 40 },
    ];
    expect(schemeFamiliarity(texts)).toBe(0.5);
    expect(schemeFamiliarity([])).toBe(1);
  });

  it('stays in 0–1 whatever the texts', () => {
    const text = fc.record({
      mentioned: fc.array(fc.constantFrom(1, SECTION_SHARE), { maxLength: 5 }).map(mentioned),
      characters: fc.nat({ max: 500 }),
    });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 10 }), (texts) => {
        const familiarity = schemeFamiliarity(texts);
        expect(familiarity).toBeGreaterThanOrEqual(0);
        expect(familiarity).toBeLessThanOrEqual(1);
      }),
    );
  });
});
