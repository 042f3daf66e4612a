import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CoarseThread } from '../../../../../src/lib/canvas/coarse/coarse-threads.ts';
import { drawLines } from '../../../../../src/lib/canvas/coarse/draw-lines.ts';

const PALETTE = {
  rule: 'grey',
  slots: [
    { colour: 'green', tint: '', onColour: '' },
    { colour: 'teal', tint: '', onColour: '' },
  ],
};

interface DrawnLine {
  readonly colour: string;
  readonly opacity: number;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** A drawing surface of 100 × 100 that remembers its lines, and how many strokes they took. */
function fakeContext() {
  const lines: DrawnLine[] = [];
  let strokes = 0;
  let from: readonly [number, number] = [0, 0];
  const context = {
    canvas: { width: 100, height: 100 },
    strokeStyle: '',
    globalAlpha: 1,
    lineWidth: 1,
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => {
      from = [x, y];
    },
    lineTo: (x: number, y: number) => {
      lines.push({ colour: context.strokeStyle, opacity: context.globalAlpha, from, to: [x, y] });
    },
    stroke: () => {
      strokes += 1;
    },
  };
  return { context: context as unknown as CanvasRenderingContext2D, lines, strokes: () => strokes };
}

const thread = (x: number, slot: number | null = 1): CoarseThread => ({
  from: { x, y: 0 },
  to: { x, y: 10 },
  pen: { slot, strength: 'plain' },
});
const view = { zoom: 2, pan: { x: 10, y: 20 } };

describe('drawLines', () => {
  let frames = 0;

  beforeEach(() => {
    frames = 0;
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
      frames += 1;
      setTimeout(callback, 0);
    });
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('draws at the place and scale of the view, in the colour of the slot', async () => {
    const { context, lines } = fakeContext();
    const threads = [thread(0), thread(5, 2), thread(9, null)];
    expect(await drawLines(context, threads, { palette: PALETTE, view, isCurrent: () => true })).toBe(true);
    expect(lines).toStrictEqual([
      { colour: 'green', opacity: 0.5, from: [10, 20], to: [10, 40] },
      { colour: 'teal', opacity: 0.5, from: [20, 20], to: [20, 40] },
      { colour: 'grey', opacity: 0.5, from: [28, 20], to: [28, 40] },
    ]);
  });

  it('leaves out what lies beside the canvas', async () => {
    const { context, lines } = fakeContext();
    const threads = [thread(-10), thread(0), thread(45), thread(46)];
    await drawLines(context, threads, { palette: PALETTE, view, isCurrent: () => true });
    expect(lines.map(({ from }) => from[0])).toStrictEqual([10, 100]);
  });

  it('spreads many lines over several frames and strokes, each once', async () => {
    const { context, lines, strokes } = fakeContext();
    const threads = Array.from({ length: 4_000 }, () => thread(1));
    await drawLines(context, threads, { palette: PALETTE, view, isCurrent: () => true });
    expect(lines).toHaveLength(4_000);
    expect(frames).toBeGreaterThan(1);
    expect(strokes()).toBeGreaterThan(frames);
  });

  it('stops where another drawing is wanted', async () => {
    const { context, lines } = fakeContext();
    const threads = Array.from({ length: 4_000 }, () => thread(1));
    expect(await drawLines(context, threads, { palette: PALETTE, view, isCurrent: () => frames < 2 })).toBe(false);
    expect(lines.length).toBeLessThan(4_000);
    expect(lines.length).toBeGreaterThan(0);
  });
});
