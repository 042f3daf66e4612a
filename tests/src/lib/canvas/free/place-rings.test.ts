import { describe, expect, it } from 'vitest';
import { placeRings } from '../../../../../src/lib/canvas/free/place-rings.ts';

const edges = [
  { from: 'a', to: 'b' },
  { from: 'a', to: 'c' },
  { from: 'b', to: 'd' },
];
const distance = (places: ReturnType<typeof placeRings>, id: string) => {
  const { x, y } = places.get(id) ?? { x: NaN, y: NaN };
  return Math.round(Math.hypot(x, y));
};

describe('placeRings', () => {
  it('stands each node as many rings away as it is steps away', () => {
    const places = placeRings({ ids: ['a', 'b', 'c', 'd', 'lonely'], edges, centre: 'a' });
    expect(places.get('a')).toStrictEqual({ x: 0, y: 0 });
    expect(distance(places, 'b')).toBe(distance(places, 'c'));
    expect(distance(places, 'd')).toBeGreaterThan(distance(places, 'b'));
    expect(distance(places, 'lonely')).toBeGreaterThan(distance(places, 'd'));
  });

  it('takes the node with most edges where no centre is given or it is gone', () => {
    for (const centre of [null, 'gone']) {
      expect(placeRings({ ids: ['b', 'c', 'a', 'd'], edges, centre }).get('a')).toStrictEqual({ x: 0, y: 0 });
    }
  });

  it('places nothing where there is nothing', () => {
    expect(placeRings({ ids: [], edges: [], centre: null }).size).toBe(0);
  });
});
