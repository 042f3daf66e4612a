import { describe, expect, test } from 'vitest';
import type { Evidence } from '#graph/model/mention.ts';
import { locateEvidence } from '../../../../src/lib/text/locate-evidence.ts';

const words = (text: string, line: number, start: number): Evidence => ({
  text,
  line,
  start,
  end: start + text.length,
});
const shown = (text: string, evidence: readonly Evidence[]) =>
  locateEvidence(text, evidence).map(({ start, end }) => `${start}:${text.slice(start, end)}`);

describe('locateEvidence', () => {
  test('repeated words are found one after the other', () => {
    expect(shown('移住相談と移住体験', [words('移住', 3, 0), words('移住', 3, 5)])).toStrictEqual(['0:移住', '5:移住']);
  });

  test('a word that wrapped over two lines is one word', () => {
    expect(shown('多様な関係人口の形成', [words('関', 7, 30), words('係人口', 8, 0)])).toStrictEqual(['3:関係人口']);
  });

  test('words of neighbouring lines that do not touch stay apart', () => {
    expect(shown('移住を支え、定住を促す', [words('移住', 7, 0), words('定住', 8, 0)])).toStrictEqual([
      '0:移住',
      '6:定住',
    ]);
  });

  test('words that the text does not hold are left out', () => {
    expect(shown('住まいの確保', [words('移住', 1, 0)])).toStrictEqual([]);
  });
});
