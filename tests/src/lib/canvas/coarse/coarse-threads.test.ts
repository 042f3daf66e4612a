import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarseThreads } from '../../../../../src/lib/canvas/coarse/coarse-threads.ts';
import { laneSlot } from '../../../../../src/lib/canvas/lane-slot.ts';
import type { PictureLook } from '../../../../../src/lib/canvas/picture-look.ts';
import { arbitrarySource, pictureOf } from '../../../../support/arbitrary-lanes.ts';

const NO_FOCUS = { selected: null, companion: null, path: [], cursor: null, pinned: [] };

function lookOf(source: { readonly lanes: readonly { readonly id: string }[] }): PictureLook {
  return { kinds: new Map(), places: new Map(source.lanes.map(({ id }, at) => [id, at])), plainThreads: new Set() };
}

describe('coarseThreads', () => {
  it('joins the middles of both ends in the colour of the lane', () => {
    fc.assert(
      fc.property(arbitrarySource(5), (source) => {
        const picture = pictureOf(source);
        const expected = picture.threads.map(({ from, to }) => {
          const row = picture.rows.find(({ id }) => id === from.id || id === to.id);
          const place = source.lanes.findIndex(({ id }) => id === row?.lane);
          const middle = (id: string) => [...picture.rows, ...picture.pills].find((node) => node.id === id)?.at;
          return {
            from: middle(from.id),
            to: middle(to.id),
            pen: { slot: laneSlot(place).slot, strength: 'plain' },
          };
        });
        expect(coarseThreads(picture, lookOf(source), NO_FOCUS)).toStrictEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('draws what hangs on the selected node last and strong, and nothing weaker for it', () => {
    fc.assert(
      fc.property(arbitrarySource(5), (source) => {
        const picture = pictureOf(source);
        const selected = picture.pills[0]?.id ?? '';
        const chosen = picture.threads.filter(({ from, to }) => from.id === selected || to.id === selected).length;
        const strengths = coarseThreads(picture, lookOf(source), { ...NO_FOCUS, selected }).map(
          ({ pen }) => pen.strength,
        );
        expect(strengths).toStrictEqual([
          ...Array.from({ length: picture.threads.length - chosen }, () => 'plain'),
          ...Array.from({ length: chosen }, () => 'strong'),
        ]);
      }),
      { numRuns: 20 },
    );
  });

  it('gives no city colour to what is no mention', () => {
    const [source] = fc.sample(
      arbitrarySource(3).filter(({ threads }) => threads.length > 0),
      { seed: 2, numRuns: 1 },
    );
    if (source === undefined) throw new Error('no sample');
    const picture = pictureOf(source);
    const look = { ...lookOf(source), plainThreads: new Set(picture.threads.map(({ id }) => id)) };
    expect(new Set(coarseThreads(picture, look, NO_FOCUS).map(({ pen }) => pen.slot))).toStrictEqual(new Set([null]));
  });
});
