import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ThreadLayer } from '../../../../src/lib/canvas/coarse/thread-layer.ts';
import type { PictureLook } from '../../../../src/lib/canvas/picture-look.ts';
import { showPictures } from '../../../../src/lib/canvas/show-pictures.ts';
import { pictureOf } from '../../../support/arbitrary-lanes.ts';

const LOOK: PictureLook = { kinds: new Map(), places: new Map(), plainThreads: new Set() };
const NO_FOCUS = { selected: null, companion: null, path: [], cursor: null, pinned: [] };

/** A picture of so many rows in one lane. */
const pictureOfRows = (rows: number) =>
  pictureOf({
    lanes: [
      {
        id: '100001',
        name: '市',
        head: '',
        rows: Array.from({ length: rows }, (_, at) => ({ id: `m-${at}`, label: '移住', more: 0 })),
      },
    ],
    pills: [],
    threads: [],
    head: '',
  });

/** A layer whose drawing stands when it is told so. */
function slowLayer() {
  const waiting: (() => void)[] = [];
  const layer: Pick<ThreadLayer, 'show'> = { show: () => new Promise((resolve) => void waiting.push(resolve)) };
  const stand = () => {
    for (const resolve of waiting.splice(0)) resolve();
  };
  return { layer, stand };
}

const frames = async (count: number) => {
  for (let at = 0; at < count; at += 1) await new Promise((resolve) => setTimeout(resolve, 1));
};

describe('showPictures', () => {
  let cy: Core;
  let shares: number[];
  const view = { expect: () => undefined, settle: () => undefined };
  const shower = (threads: Pick<ThreadLayer, 'show'> | null) =>
    showPictures({ cy, view, threads, onDrawn: (share) => shares.push(share) });

  beforeEach(() => {
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 0));
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    shares = [];
    cy = cytoscape({ headless: true, styleEnabled: true });
  });

  afterEach(() => {
    cy.destroy();
    vi.unstubAllGlobals();
  });

  it.each([
    { rows: 200, way: 'at once' },
    { rows: 800, way: 'part by part' },
  ])('tells the whole in the end where another picture is shown $way in the middle of the first', async ({ rows }) => {
    const show = shower(null);
    const begun = new Promise((resolve) => cy.one('add', resolve));
    show(pictureOfRows(rows), LOOK, NO_FOCUS);
    await begun;
    show(pictureOfRows(rows), LOOK, { ...NO_FOCUS, selected: 'm-1' });
    await vi.waitUntil(() => shares.includes(1), { timeout: 20_000 });
    expect(shares.at(-1)).toBe(1);
    expect(cy.getElementById('m-1').classes()).toContain('selected');
  });

  it('tells the whole of a picture that has nothing in it', async () => {
    shower(null)(pictureOf({ lanes: [], pills: [], threads: [], head: '' }), LOOK, NO_FOCUS);
    await vi.waitUntil(() => shares.includes(1));
  });

  it('tells the whole of a picture of many only when its threads stand', async () => {
    const { layer, stand } = slowLayer();
    shower(layer)(pictureOfRows(20), LOOK, NO_FOCUS);
    await frames(20);
    expect(shares).not.toContain(1);
    stand();
    await vi.waitUntil(() => shares.includes(1));
  });

  it('tells nothing more once the graph is gone', async () => {
    const { layer, stand } = slowLayer();
    shower(layer)(pictureOfRows(20), LOOK, NO_FOCUS);
    await vi.waitUntil(() => cy.getElementById('m-19').nonempty());
    await frames(20);
    cy.destroy();
    const before = [...shares];
    stand();
    await frames(20);
    expect(shares).toStrictEqual(before);
  });
});
