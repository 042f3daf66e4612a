import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeId } from '#graph/model/ids.ts';
import { SECTION_SHARE } from '#graph/search/mention-weights.ts';
import { schemeFamiliarity } from '#graph/search/scheme-familiarity.ts';

const mentioned = (weights: readonly number[]) => new Map(weights.map((weight, at) => [`c-${at}` as NodeId, weight]));
const text = (document: string, weights: readonly number[], characters: number) => ({
  document,
  mentioned: mentioned(weights),
  characters,
});

describe('schemeFamiliarity', () => {
  it('is whole from two names in 100 characters on, and in proportion below', () => {
    expect(schemeFamiliarity([text('plan', [1, 1], 100)])('plan')).toBe(1);
    expect(schemeFamiliarity([text('plan', [1, 1, 1], 20)])('plan')).toBe(1);
    expect(schemeFamiliarity([text('faq', [1], 200)])('faq')).toBe(0.25);
  });

  it('tells the documents of one store apart, as far as they say enough', () => {
    const familiarity = schemeFamiliarity([
      ...Array.from({ length: 50 }, () => text('plan', [1, 1, 1], 100)),
      ...Array.from({ length: 50 }, () => text('faq', [], 100)),
      text('leaflet', [], 10),
    ]);
    expect(familiarity('plan')).toBe(1);
    expect(familiarity('faq')).toBeLessThan(0.1);
    expect(familiarity('leaflet')).toBeGreaterThan(0.6);
  });

  it('counts the own words of the texts and not the headings above them', () => {
    const texts = [text('plan', [1, SECTION_SHARE, SECTION_SHARE], 60), text('plan', [], 40)];
    expect(schemeFamiliarity(texts)('plan')).toBe(0.5);
    expect(schemeFamiliarity([])('plan')).toBe(1);
  });

  it('stays in 0–1 whatever the texts', () => {
    const weights = fc.array(fc.constantFrom(1, SECTION_SHARE), { maxLength: 5 });
    const any = fc.tuple(fc.constantFrom('a', 'b'), weights, fc.nat({ max: 500 })).map((given) => text(...given));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 10 }), (texts) => {
        for (const document of ['a', 'b', 'c']) {
          const familiarity = schemeFamiliarity(texts)(document);
          expect(familiarity).toBeGreaterThanOrEqual(0);
          expect(familiarity).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
