import { describe, expect, it } from 'vitest';
import { readCanvasKey } from '../../../../src/lib/graph-view/canvas-keys.ts';

const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  readCanvasKey({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('readCanvasKey', () => {
  it.each([
    ['ArrowLeft', { action: 'walk', direction: 'left' }],
    ['End', { action: 'walk', direction: 'last' }],
    ['Enter', { action: 'expand' }],
    [' ', { action: 'select' }],
    ['H', { action: 'hide' }],
    ['f', { action: 'whole' }],
    ['-', { action: 'zoom', factor: 0.8 }],
    ['Escape', { action: 'leave' }],
    ['x', null],
    ['Tab', null],
  ])('reads %s as %o', (key, action) => {
    expect(press(key)).toStrictEqual(action);
  });

  it('opens the page with Shift and Enter', () => {
    expect(press('Enter', { shiftKey: true })).toStrictEqual({ action: 'open' });
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('leaves keys with %s to the browser', (held) => {
    expect(press('h', { [held]: true })).toBeNull();
  });
});
