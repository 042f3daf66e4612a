import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../../../src/lib/components/document/column-widths.ts';

describe('columnWidths', () => {
  it('gives a column of neighbouring rows the room of its longest cell', () => {
    const rows = [
      ['●', '課', 'あ'.repeat(40)],
      ['', '地域振興課', ''],
    ];
    expect(columnWidths(rows)).toStrictEqual([
      ['mark', 'word', 'text'],
      ['mark', 'word', 'text'],
    ]);
  });

  it('begins another table where the number of cells changes', () => {
    expect(columnWidths([['見出しの行が長く続く'], [], ['一', '二'], ['三', '四の字が八つあり九']])).toStrictEqual([
      ['phrase'],
      [],
      ['mark', 'phrase'],
      ['mark', 'phrase'],
    ]);
  });

  it('has nothing to say of no lines', () => {
    expect(columnWidths([])).toStrictEqual([]);
  });
});
