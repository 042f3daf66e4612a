import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LanePicture } from '../../../../src/lib/canvas/lanes/lane-picture.ts';
import { walk } from '../../../../src/lib/canvas/walk.ts';
import { arbitrarySource, pictureOf } from '../../../support/arbitrary-lanes.ts';

const row = (id: string, side: 'left' | 'right', y: number) => ({
  id,
  side,
  lane: 'l',
  at: { x: side === 'left' ? 0 : 900, y },
  height: 25,
  lines: [id],
  more: 0,
});
const pill = (id: string, y: number) => ({ id, at: { x: 450, y }, width: 160, height: 28, lines: [id] });
const end = (id: string) => ({ id, at: { x: 0, y: 0 } });
const thread = (from: string, to: string) => ({ id: `${from}-${to}`, from: end(from), to: end(to), bends: [] });

const PICTURE: LanePicture = {
  form: 'lanes',
  origin: { x: 0, y: 0 },
  headings: [],
  width: 900,
  height: 300,
  lanes: [],
  rows: [row('a', 'left', 10), row('b', 'left', 60), row('z', 'right', 20)],
  pills: [pill('c', 30), pill('d', 80)],
  threads: [thread('a', 'c'), thread('a', 'd'), thread('z', 'd')],
  head: { text: '', at: { x: 0, y: 0 } },
};

describe('walk', () => {
  it.each([
    ['a', 'down', 'b'],
    ['b', 'down', 'b'],
    ['b', 'up', 'a'],
    ['a', 'last', 'b'],
    ['d', 'first', 'c'],
    ['a', 'right', 'c'],
    ['d', 'left', 'a'],
    ['d', 'right', 'z'],
    ['c', 'right', 'c'],
    ['b', 'right', 'b'],
    ['a', 'left', 'a'],
    ['z', 'left', 'd'],
    [null, 'down', 'c'],
    ['gone', 'right', 'c'],
  ] as const)('from %s going %s comes to %s', (from, direction, to) => {
    expect(walk(PICTURE, from, direction)).toBe(to);
  });

  it('goes nowhere in an empty picture', () => {
    expect(walk({ ...PICTURE, rows: [], pills: [] }, null, 'down')).toBeNull();
  });

  it('reaches every node of a column from its first by going down', () => {
    fc.assert(
      fc.property(arbitrarySource(4), (source) => {
        const picture = pictureOf(source);
        fc.pre(picture.pills.length > 0);
        const seen: string[] = [];
        let at = walk(picture, picture.pills[0]?.id ?? null, 'first');
        while (at !== null && !seen.includes(at)) {
          seen.push(at);
          at = walk(picture, at, 'down');
        }
        expect(seen).toStrictEqual(picture.pills.map(({ id }) => id));
      }),
      { numRuns: 30 },
    );
  });
});
