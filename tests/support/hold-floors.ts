import { expect, it } from 'vitest';

/** A figure this far above its floor has risen for good: its floor can follow, to 0.01 below it. */
const SLACK = 0.05;

/**
 * Tests that every figure has a floor and stays above it. `measured` is read when the tests run: it is filled by a hook that is
 * registered before.
 */
export function holdFloors(
  floorsByName: Readonly<Record<string, number>>,
  measured: ReadonlyMap<string, number>,
): void {
  const floors = new Map<string, number>(Object.entries(floorsByName));

  it('has a floor for every figure', () => {
    expect([...floors.keys()].sort()).toStrictEqual([...measured.keys()].sort());
  });

  it.each([...floors])('keeps %s at %d or above', (name, floor) => {
    const value = measured.get(name) ?? 0;
    const figures = `${name} is ${value.toFixed(3)}, its floor ${floor.toFixed(3)}`;
    if (value > floor + SLACK) console.warn(`raise the floor: ${figures}`);
    expect(value, figures).toBeGreaterThanOrEqual(floor);
  });
}
