import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comboboxStep } from '../../../../../src/lib/components/search/combobox-step.ts';

const OPEN = { isOpen: true, active: -1, count: 3 };
const CLOSED = { isOpen: false, active: -1, count: 3 };

describe('comboboxStep', () => {
  test('arrows open the list at its first or last row and go round through the text', () => {
    expect(comboboxStep('ArrowDown', CLOSED)).toStrictEqual({ to: { isOpen: true, active: 0 } });
    expect(comboboxStep('ArrowUp', CLOSED)).toStrictEqual({ to: { isOpen: true, active: 2 } });
    expect(comboboxStep('ArrowDown', { ...OPEN, active: 2 })).toStrictEqual({ to: { isOpen: true, active: -1 } });
    expect(comboboxStep('ArrowUp', OPEN)).toStrictEqual({ to: { isOpen: true, active: 2 } });
  });

  test('Enter opens the row that is pointed at, and is the form’s otherwise', () => {
    expect(comboboxStep('Enter', { ...OPEN, active: 1 })).toStrictEqual({ open: 1 });
    expect(comboboxStep('Enter', OPEN)).toBeNull();
    expect(comboboxStep('Enter', { ...CLOSED, active: 1 })).toBeNull();
  });

  test('Escape closes an open list and is the browser’s otherwise', () => {
    expect(comboboxStep('Escape', { ...OPEN, active: 1 })).toStrictEqual({ to: { isOpen: false, active: -1 } });
    expect(comboboxStep('Escape', CLOSED)).toBeNull();
  });

  test('without rows and for all other keys nothing happens', () => {
    for (const key of ['ArrowDown', 'ArrowUp']) expect(comboboxStep(key, { ...OPEN, count: 0 })).toBeNull();
    for (const key of ['a', 'Home', 'End', 'Tab', 'ArrowLeft', 'Process']) expect(comboboxStep(key, OPEN)).toBeNull();
  });

  test('any walk stays on the rows or the text', () => {
    const keys = fc.array(fc.constantFrom('ArrowDown', 'ArrowUp'), { maxLength: 30 });
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 8 }), (walk, count) => {
        let state = { isOpen: false, active: -1, count };
        for (const key of walk) {
          const step = comboboxStep(key, state);
          if (step !== null && 'to' in step) state = { ...state, ...step.to };
          expect(state.active).toBeGreaterThanOrEqual(-1);
          expect(state.active).toBeLessThan(count);
        }
        const net = walk.reduce((sum, key) => sum + (key === 'ArrowDown' ? 1 : -1), 0);
        const ring = count + 1;
        expect((((net % ring) + ring) % ring) - 1).toBe(state.active);
      }),
    );
  });
});
