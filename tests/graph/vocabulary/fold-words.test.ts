import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPlain } from '#graph/vocabulary/fold-text.ts';
import { foldWords } from '#graph/vocabulary/fold-words.ts';
import { oddText, planText } from '../../support/odd-texts.ts';

describe('foldWords', () => {
  it.each([
    ['移住　定住', '移住定住'],
    ['Help  Desk', 'help desk'],
    ['自治体 DX 推進', '自治体 dx 推進'],
    ['子 ども', 'こども'],
  ])('reads %j as %j', (printed, folded) => {
    expect(foldWords(printed)).toBe(folded);
  });

  it('differs from foldText by spaces alone', () => {
    fc.assert(
      fc.property(planText(), (printed) => {
        expect(foldWords(printed).replaceAll(' ', '')).toBe(foldPlain(printed));
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(oddText(), (printed) => {
        expect(foldWords(printed)).not.toMatch(/[\p{Cs}\p{Cf}]/u);
      }),
      { numRuns: 2_000 },
    );
  });
});
