import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeSource } from '../../../../../src/lib/canvas/lanes/arrange-source.ts';
import { layOutTrunk } from '../../../../../src/lib/canvas/lanes/lay-out-trunk.ts';
import { arbitrarySource, orderSourceOf } from '../../../../support/arbitrary-lanes.ts';

describe('layOutTrunk', () => {
  it('shows the units of one concept, lane below lane by code, inside the width of a phone', () => {
    fc.assert(
      fc.property(arbitrarySource(6), (source) => {
        fc.pre(source.pills.length > 0);
        const picture = layOutTrunk(source, arrangeSource(orderSourceOf(source)), 'c-0');
        const linked = source.threads.filter(({ to }) => to === 'c-0').map(({ from }) => from);
        expect(picture.rows.map(({ id }) => id).sort()).toStrictEqual([...new Set(linked)].sort());
        expect(picture.lanes.map(({ id }) => id)).toStrictEqual(
          [...new Set(picture.rows.map(({ lane }) => lane))].sort(),
        );
        const bottoms = picture.lanes.map(({ ground }) => ground.y + ground.height);
        expect(picture.lanes.slice(1).every(({ ground }, index) => ground.y > (bottoms[index] ?? 0))).toBe(true);
        expect(picture.lanes.every(({ plate }) => plate.x + plate.width <= 352)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('lets no thread cross another: the lower the row, the further out it runs', () => {
    fc.assert(
      fc.property(arbitrarySource(6), (source) => {
        fc.pre(source.pills.length > 0);
        const { threads } = layOutTrunk(source, arrangeSource(orderSourceOf(source)), 'c-0');
        const bends = threads.flatMap(({ bends: [bend] }) => bend ?? []).sort((a, b) => a.y - b.y);
        expect(bends.slice(1).every(({ x }, index) => x < (bends[index]?.x ?? 0))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the heading of an opened group in which something mentions the concept', () => {
    const heading = (id: string, count: string) => ({
      id,
      label: id,
      more: 0,
      level: 0,
      group: { isOpen: true, count },
    });
    const row = (id: string) => ({ id, label: id, more: 0, level: 1 });
    const source = {
      lanes: [
        {
          id: '1',
          name: '津市',
          head: '',
          rows: [heading('g-1', '2件'), row('m-1'), row('m-2'), heading('g-2', '1件'), row('m-3')],
        },
      ],
      pills: [{ id: 'c', label: '移住', count: '' }],
      threads: [{ id: 't', from: 'm-2', to: 'c' }],
      head: '',
    };
    const order = { left: ['1'], right: [], rows: new Map([['1', ['g-1', 'm-1', 'm-2', 'g-2', 'm-3']]]), pills: ['c'] };
    expect(layOutTrunk(source, order, 'c').rows.map(({ id }) => id)).toStrictEqual(['g-1', 'm-2']);
  });

  it('is empty without the concept', () => {
    const source = { lanes: [], pills: [], threads: [], head: '' };
    expect(layOutTrunk(source, arrangeSource(orderSourceOf(source)), null)).toMatchObject({
      rows: [],
      pills: [],
      height: 0,
    });
  });
});
