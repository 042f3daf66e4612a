import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { parseSearchQuery, type RawSearchQuery } from '#graph/operations/parse-search-query.ts';
import { searchUnits } from '#graph/operations/search-units.ts';
import type { SearchFacets, SearchResult } from '#graph/search/search-hit.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

const graph = useSampleGraph();

const search = async (raw: RawSearchQuery): Promise<SearchResult> =>
  searchUnits(graph, await parseSearchQuery(graph, { limit: '200', ...raw }));

/** Parameter of a raw query by facet, and the value as it is written there. */
const WRITTEN = {
  municipalities: 'city',
  kinds: 'kinds',
  statuses: 'statuses',
  fields: 'fields',
  departments: 'departments',
  bands: 'bands',
} as const satisfies Record<keyof SearchFacets, keyof RawSearchQuery>;
const FACET_NAMES = ['municipalities', 'kinds', 'statuses', 'fields', 'departments', 'bands'] as const;

describe('facets of searchUnits', () => {
  it.each(['移住支援', '子育て', '防災', 'DX', '高齢者の見守り'])(
    'tell for %s what each choice leaves',
    async (text) => {
      const { facets } = await search({ text });
      for (const name of FACET_NAMES) {
        for (const { value, count } of facets[name]) {
          const narrowed = await search({ text, [WRITTEN[name]]: [value === '' ? '-' : value] });
          expect(narrowed.total, `${name} ${value}`).toBe(count);
          expect(narrowed.facets[name], name).toStrictEqual(facets[name]);
        }
      }
    },
  );

  it('leave of what is shown no less and no more', async () => {
    // Only one city's measure is likely enough to answer it; those of others are shown beside it.
    const { hits, facets, total } = await search({ text: 'バスがなくなって困る' });
    expect(facets.municipalities.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(facets.municipalities.length).toBeGreaterThan(1);
    for (const { value } of facets.municipalities) {
      const narrowed = await search({ text: 'バスがなくなって困る', city: [value] });
      const shown = hits.filter(({ city }) => city.code === value).map(({ id }) => id);
      expect(narrowed.hits.map(({ id }) => id).sort()).toStrictEqual(shown.sort());
    }
  });

  it('combine, several values of one as alternatives', async () => {
    const raw = {
      text: '移住支援',
      kinds: ['measure', 'project'],
      statuses: ['案', '素案'],
      city: ['222259', '112119'],
    };
    const { hits, total, facets } = await search(raw);
    expect(hits.length).toBe(total);
    expect(total).toBeGreaterThan(1);
    expect(hits.every(({ kind }) => ['measure', 'project'].includes(kind))).toBe(true);
    expect(hits.every(({ document }) => ['案', '素案'].includes(document.status ?? ''))).toBe(true);
    for (const { value, count } of facets.fields) {
      expect((await search({ ...raw, fields: [value] })).total, value).toBe(count);
    }
  });

  it('narrow before the cut to the first hits', async () => {
    const all = await search({ text: '移住支援' });
    const last = all.hits.at(-1);
    expect(last?.band).toBe('weak');
    const few = await search({ text: '移住支援', bands: ['weak'], limit: '3' });
    expect(few.hits.map(({ id }) => id)).toStrictEqual(
      all.hits
        .filter(({ band }) => band === 'weak')
        .slice(0, 3)
        .map(({ id }) => id),
    );
  });

  it('name fields in both languages and hits name their concepts', async () => {
    const { facets, hits } = await search({ text: '移住支援' });
    expect(facets.fields[0]).toMatchObject({ value: 'population-migration', en: 'Population and migration' });
    expect(hits[0]?.mentions.map(({ id }) => id)).toContain('migration-settlement');
  });

  it('refuse a field or a band that does not exist', async () => {
    for (const raw of [{ fields: ['migration-settlement'] }, { fields: ['nothing'] }, { bands: ['best'] }]) {
      await expect(search({ text: 'DX', ...raw })).rejects.toThrow(InvalidInputError);
    }
  });
});
