import { describe, expect, it } from 'vitest';
import { formatTable } from '../../../scripts/support/format-table.ts';

describe('formatTable', () => {
  it('lines up columns by the width that characters take on a terminal', () => {
    expect(
      formatTable([
        ['種類', 'n'],
        ['kana', '10'],
      ]),
    ).toStrictEqual(['種類   n', 'kana  10']);
  });

  it('leaves missing cells empty without trailing spaces', () => {
    expect(formatTable([['a', 'b'], ['c']])).toStrictEqual(['a  b', 'c']);
  });

  it('gives no lines for no rows', () => {
    expect(formatTable([])).toStrictEqual([]);
  });
});
