import { describe, expect, it } from 'vitest';
import { emphasise } from '../../../../src/lib/canvas/emphasis.ts';

const end = (id: string) => ({ id, at: { x: 0, y: 0 } });
const THREADS = [
  { id: 't-1', from: end('m-1'), to: end('c'), bends: [] },
  { id: 't-2', from: end('m-2'), to: end('d'), bends: [] },
];

const NOTHING = { selected: null, companion: null, path: [] };

describe('emphasise', () => {
  it('draws everything plainly without a selection', () => {
    const { node, thread } = emphasise(NOTHING, THREADS);
    expect([node('c'), thread('t-1')]).toStrictEqual(['plain', 'plain']);
  });

  it('lets the selection, its threads and their other ends stand out and dims the rest', () => {
    const { node, thread } = emphasise({ ...NOTHING, selected: 'c' }, THREADS);
    expect(['c', 'm-1', 'm-2', 'd'].map(node)).toStrictEqual(['selected', 'near', 'dim', 'dim']);
    expect(['t-1', 't-2'].map(thread)).toStrictEqual(['selected', 'dim']);
  });

  it('lets nothing step back where dimming is off', () => {
    const { node, thread } = emphasise({ ...NOTHING, selected: 'c', isDimming: false }, THREADS);
    expect(['c', 'm-1', 'm-2'].map(node)).toStrictEqual(['selected', 'near', 'plain']);
    expect(['t-1', 't-2'].map(thread)).toStrictEqual(['selected', 'plain']);
  });

  it('lets a companion stand out beside the selection', () => {
    const { node, thread } = emphasise({ ...NOTHING, selected: 'c', companion: 'm-2' }, THREADS);
    expect(['c', 'm-1', 'm-2', 'd'].map(node)).toStrictEqual(['selected', 'near', 'companion', 'near']);
    expect(['t-1', 't-2'].map(thread)).toStrictEqual(['selected', 'selected']);
  });

  it('lets a path stand out and dims even the neighbours of the selection', () => {
    const { node, thread } = emphasise({ selected: 'c', companion: null, path: ['m-2', 'd'] }, THREADS);
    expect(['c', 'm-1', 'm-2', 'd'].map(node)).toStrictEqual(['dim', 'dim', 'near', 'near']);
    expect(['t-1', 't-2'].map(thread)).toStrictEqual(['dim', 'selected']);
  });
});
