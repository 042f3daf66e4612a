import { describe, expect, test } from 'vitest';
import { similarReasons } from '../../../../../src/lib/components/unit/similar-reasons.ts';

const TEXT = '相談を受けます。移住を支えます。催しを開きます。';
const match = (text: string, start: number) => ({ field: 'text' as const, text, start, end: start + text.length });

describe('similarReasons', () => {
  test('tells the shared words once and marks the nearest sentence among what stands around it', () => {
    const other = { text: '移住を支えます。', start: 8, end: 16 };
    const matches = [match('移住', 8), match('相談', 0), match('移住', 8)];
    expect(
      similarReasons({ unit: { text: TEXT }, matches, sentences: { own: '移住者を助けます。', other } }),
    ).toStrictEqual({
      words: ['移住', '相談'],
      sentences: {
        own: '移住者を助けます。',
        other: { text: '…移住を支えます。…', marks: [{ kind: 'near', start: 1, end: 9 }] },
      },
    });
  });

  test('cuts a long sentence of this unit', () => {
    const own = 'あ'.repeat(200);
    const { sentences } = similarReasons({
      unit: { text: TEXT },
      matches: [],
      sentences: { own, other: { text: TEXT.slice(0, 8), start: 0, end: 8 } },
    });
    expect(sentences?.own).toBe(`${'あ'.repeat(120)}…`);
  });

  test('gives no sentences where none are near', () => {
    expect(similarReasons({ unit: { text: TEXT }, matches: [], sentences: null })).toStrictEqual({
      words: [],
      sentences: null,
    });
  });
});
