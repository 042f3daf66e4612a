import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readViewFile } from '../../../../src/lib/graph-view/view-file.ts';

const FILE = {
  schema: 'shisaku-atlas-view/1',
  name: '移住の図',
  search: 'q=移住&v=2',
  labels: { 'm-1': '移住促進事業' },
  savedOn: '2026-11-21',
} as const;

describe('readViewFile', () => {
  it('reads a view as it was written', () => {
    expect(readViewFile(JSON.stringify(FILE))).toStrictEqual(FILE);
  });

  it('leaves out names that are no texts', () => {
    expect(readViewFile(JSON.stringify({ ...FILE, labels: { 'm-1': 7, 'm-2': 'b' } }))?.labels).toStrictEqual({
      'm-2': 'b',
    });
  });

  it('takes nothing else for a view and never fails', () => {
    const others = ['', '[]', 'null', '{}', JSON.stringify({ ...FILE, schema: 'other' }), 'x'.repeat(200_001)];
    expect(others.map(readViewFile)).toStrictEqual(others.map(() => null));
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readViewFile(text)).toBeNull();
      }),
    );
  });
});
