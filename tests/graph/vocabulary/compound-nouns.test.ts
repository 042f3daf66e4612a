import { describe, expect, it } from 'vitest';
import { COMPOUND_NOUNS } from '#graph/vocabulary/compound-nouns.ts';
import { foldPlain } from '#graph/vocabulary/fold-text.ts';

const forms = new Map(COMPOUND_NOUNS.map(({ full, shortest, variants }) => [full, [shortest, ...variants].sort()]));

describe('COMPOUND_NOUNS', () => {
  it('holds the ways in which a noun is written, and how its verb begins', () => {
    expect(forms.get('取り組み')).toStrictEqual(['取り組', '取り組み', '取組', '取組み']);
    expect(forms.get('手続き')).toStrictEqual(['手続', '手続き']);
    expect(forms.get('落ち葉')).toStrictEqual(['落ち葉', '落葉']);
    expect(forms.get('組み合わせ')).toContain('組合せ');
  });

  it('reads all ways of one noun alike', () => {
    for (const { shortest, variants } of COMPOUND_NOUNS) {
      expect(variants.map((variant) => foldPlain(`${variant}の例`))).toStrictEqual(
        variants.map(() => `${shortest}の例`),
      );
    }
  });

  it('gives no form to two nouns', () => {
    const all = [...forms.values()].flat();
    expect(new Set(all).size).toBe(all.length);
  });
});
