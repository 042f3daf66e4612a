import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffText, type DiffRun } from '../../../../src/lib/text/diff-text.ts';

const joined = (runs: readonly DiffRun[], side: DiffRun['kind']): string =>
  runs
    .filter(({ kind }) => kind === 'same' || kind === side)
    .map(({ text }) => text)
    .join('');

describe('diffText', () => {
  test('the runs of each side joined are the texts', () => {
    const text = fc.string({ unit: fc.constantFrom('あ', 'い', 'う', '、', '𠮷'), maxLength: 30 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = diffText(before, after) ?? [];
        expect([joined(runs, 'removed'), joined(runs, 'added')]).toStrictEqual([before, after]);
      }),
    );
  });

  test('no removal begins or ends like the addition in its place', () => {
    const text = fc.string({ unit: fc.constantFrom('あ', 'い', 'う'), maxLength: 20 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = diffText(before, after) ?? [];
        const alike = runs.filter(({ kind, text: removed }, place) => {
          const next = runs[place + 1];
          if (kind !== 'removed' || next?.kind !== 'added') return false;
          return removed.at(0) === next.text.at(0) || removed.at(-1) === next.text.at(-1);
        });
        expect(alike).toStrictEqual([]);
      }),
    );
  });

  test('a phrase that went is one removal', () => {
    expect(
      diffText('転入者に対して、窓口での住民票異動の際に、住民自治組織へ', '転入者に対して住民自治組織へ'),
    ).toStrictEqual([
      { kind: 'same', text: '転入者に対して' },
      { kind: 'removed', text: '、窓口での住民票異動の際に、' },
      { kind: 'same', text: '住民自治組織へ' },
    ]);
  });

  test('a text too long to compare gives no runs', () => {
    expect(diffText('あ'.repeat(2_001), 'あ')).toBeNull();
  });
});
