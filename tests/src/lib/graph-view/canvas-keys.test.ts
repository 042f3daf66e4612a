import { describe, expect, it } from 'vitest';
import { nodeActionOf, readCanvasKey } from '../../../../src/lib/graph-view/canvas-keys.ts';

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
    ['2', { action: 'near-2' }],
    ['P', { action: 'path' }],
    ['c', { action: 'list' }],
    ['ContextMenu', { action: 'menu' }],
    ['-', { action: 'zoom', factor: 0.8 }],
    ['Escape', { action: 'leave' }],
    ['x', null],
    ['Tab', null],
  ])('reads %s as %o', (key, action) => {
    expect(press(key)).toStrictEqual(action);
  });

  it('opens the page with Shift and Enter', () => {
    expect(press('Enter', { shiftKey: true })).toStrictEqual({ action: 'open' });
    expect(press(' ', { shiftKey: true })).toStrictEqual({ action: 'join' });
    expect(press('F10', { shiftKey: true })).toStrictEqual({ action: 'menu' });
  });

  it('moves with Alt and an arrow', () => {
    expect(press('ArrowUp', { altKey: true })).toStrictEqual({ action: 'move', direction: 'up' });
    expect(press('Home', { altKey: true })).toBeNull();
  });

  it('leaves letters, digits and marks alone where they are switched off', () => {
    const held = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
    const quiet = (key: string) => readCanvasKey({ key, ...held }, { withLetters: false });
    expect(['h', '1', '+', 'p'].map(quiet)).toStrictEqual([null, null, null, null]);
    expect(quiet('Enter')).toStrictEqual({ action: 'expand' });
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('leaves keys with %s to the browser', (held) => {
    expect(press('h', { [held]: true })).toBeNull();
  });
});

describe('nodeActionOf', () => {
  it('tells what is done with a node from what moves the picture', () => {
    expect(
      ['Enter', 'p', '3', 'ArrowUp', '+', 'f', 'm', 'Escape', 'x'].map((key) => nodeActionOf(press(key))),
    ).toStrictEqual(['expand', 'path', 'near-3', null, null, null, null, null, null]);
  });
});
