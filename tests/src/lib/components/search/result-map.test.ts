import { describe, expect, test } from 'vitest';
import { groupHits } from '../../../../../src/lib/components/search/group-hits.ts';
import { resultMap } from '../../../../../src/lib/components/search/result-map.ts';
import type { SearchHit } from '#graph/search/search-hit.ts';
import { sampleHit } from '../../../../support/sample-hit.ts';

const concept = (id: string): SearchHit['concepts'][number] => ({
  id: id as SearchHit['concepts'][number]['id'],
  label: id,
  en: '',
  inQuery: [],
  inText: [],
});
const map = (hits: readonly SearchHit[]) => resultMap(groupHits(hits), ({ label }) => label);
const hit = (id: string, city: string, concepts: readonly string[]) =>
  sampleHit({ id, city, concepts: concepts.map(concept) });

describe('resultMap', () => {
  test('hits without a shared concept have no map', () => {
    expect(map([hit('a', '062031', [])])).toBeNull();
  });

  test('a thread leads from each linked hit to each of its concepts', () => {
    const drawn = map([hit('a', '062031', ['x', 'y']), hit('b', '112119', ['x']), hit('c', '112119', [])]);
    expect(drawn?.threads.map(({ id }) => id).sort()).toStrictEqual(['1 x', '1 y', '2 x']);
    expect(drawn?.lanes.map(({ code, side }) => [code, side])).toStrictEqual([
      ['062031', 'left'],
      ['112119', 'right'],
    ]);
  });

  test('concepts count all their hits, also those that are not drawn', () => {
    const many = Array.from({ length: 9 }, (_, index) => hit(`h${index}`, '062031', ['x']));
    const drawn = map(many);
    expect(drawn?.lanes[0]?.hits).toHaveLength(6);
    expect(drawn?.concepts[0]?.hits).toBe(9);
  });

  test('everything lies inside the picture and circles of a lane do not touch', () => {
    const hits = ['062031', '082368', '112119', '222259'].flatMap((city) =>
      Array.from({ length: 6 }, (_, index) => hit(`${city}${index}`, city, ['x', `y${index}`])),
    );
    const drawn = map(hits);
    const heights = drawn?.lanes.map((lane) => lane.hits.map(({ y }) => y)) ?? [];
    const gaps = heights.flatMap((ys) => ys.slice(1).map((y, index) => y - (ys[index] ?? 0)));
    expect(Math.min(...gaps)).toBeGreaterThan(22);
    expect(Math.max(...heights.flat())).toBeLessThan(drawn?.height ?? 0);
    expect(Math.min(...heights.flat())).toBeGreaterThan(0);
  });
});
