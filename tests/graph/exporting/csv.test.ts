import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '#graph/exporting/csv.ts';

/** Reads CSV by the letter, as slowly as it likes. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isQuoted && character === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === ',') {
      row.push(cell);
      cell = '';
    } else if (!isQuoted && character === '\r' && text.charAt(at + 1) === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else cell += character;
  }
  return rows;
}

const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/** Looks at one character after the other, past those that nobody sees. */
function isFormula(cell: string): boolean {
  const seen = Array.from(cell).find((character) => !/[\s\p{C}]/u.test(character));
  return ['\t', '\r'].includes(cell.charAt(0)) || SIGNS.includes(seen ?? '');
}

describe('toCsv', () => {
  it('reads back as what was written, formulas with an apostrophe before them', () => {
    const start = fc.constantFrom('', ' ', '　', '\n', '\t', '\u0000', '\u200B', '\u202E', '=', '＝', '-');
    const text = fc.tuple(start, fc.string({ unit: 'grapheme' })).map((parts) => parts.join(''));
    const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        const expected = table.map((row) => row.map((cell) => (isFormula(cell) ? `'${cell}` : cell)));
        expect(readCsv(toCsv(table))).toStrictEqual(expected);
      }),
    );
  });

  it('lets no text become a formula, and leaves numbers as they are', () => {
    const dangerous = [
      '=1+1',
      '+81',
      '-2',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '＝1＋1',
      ' =1',
      '\n=1',
      '\u0000=1',
      '\u202E@A1',
    ];
    const cells = readCsv(toCsv([dangerous]))[0] ?? [];
    expect(cells.map((cell) => cell.charAt(0))).toStrictEqual(dangerous.map(() => "'"));
    expect(toCsv([[-2, null, 3.5]])).toBe('\uFEFF-2,,3.5\r\n');
  });
});
