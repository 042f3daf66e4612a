import { describe, expect, it } from 'vitest';
import type { LanePicture } from '../../../../src/lib/canvas/lanes/lane-picture.ts';
import { walk } from '../../../../src/lib/canvas/walk.ts';

const row = (id: string, x: number, y: number) => ({
  id,
  side: 'below' as const,
  lane: 'l',
  at: { x, y },
  height: 40,
  lines: [id],
  more: 0,
});
const end = (id: string) => ({ id, at: { x: 0, y: 0 } });

/** In the middle p; around it a left, b right, c far below; n near p without an edge. */
const PICTURE: LanePicture = {
  form: 'free',
  origin: { x: -300, y: -300 },
  width: 600,
  height: 600,
  lanes: [],
  headings: [],
  rows: [row('a', -200, 10), row('b', 200, -20), row('c', 0, 250), row('n', 10, 60)],
  pills: [{ id: 'p', at: { x: 0, y: 0 }, width: 160, height: 28, lines: ['p'] }],
  threads: ['a', 'b', 'c'].map((id) => ({ id: `t-${id}`, from: end(id), to: end('p'), bends: [] })),
  head: { text: '', at: { x: 0, y: 0 } },
};

describe('walking where nodes stand anywhere', () => {
  it.each([
    ['p', 'left', 'a'],
    ['p', 'right', 'b'],
    // Along the edge, although another node is nearer.
    ['p', 'down', 'c'],
    ['a', 'right', 'p'],
    // Without an edge that way, to the nearest node.
    ['n', 'up', 'p'],
    ['b', 'right', 'b'],
    ['p', 'first', 'b'],
    ['p', 'last', 'c'],
    [null, 'down', 'p'],
    ['gone', 'up', 'p'],
  ] as const)('from %s going %s comes to %s', (from, direction, to) => {
    expect(walk(PICTURE, from, direction)).toBe(to);
  });
});
