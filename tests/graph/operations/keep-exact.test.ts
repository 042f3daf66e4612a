import { describe, expect, it } from 'vitest';
import { parseSearchQuery } from '#graph/operations/parse-search-query.ts';
import { searchUnits } from '#graph/operations/search-units.ts';
import type { SearchHit } from '#graph/search/search-hit.ts';
import { foldExact } from '#graph/vocabulary/fold-exact.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

const graph = useSampleGraph();

const search = async (text: string, city?: string) =>
  searchUnits(graph, await parseSearchQuery(graph, { text, city, limit: '200' }));
const fieldsOf = ({ title, text, section }: SearchHit) => [title, text, ...section.path].map(foldExact);
const holds = (hit: SearchHit, part: string) => fieldsOf(hit).some((field) => field.includes(foldExact(part)));
const idsOf = (hits: readonly SearchHit[]) => hits.map(({ id }) => id);

describe('keepExact', () => {
  it('keeps the hits that hold what is quoted, in their order', async () => {
    const all = await search('移住 相談');
    const quoted = await search('移住 "相談"');
    expect(quoted.exact).toStrictEqual(['相談']);
    const usual = idsOf(all.hits.filter((hit) => holds(hit, '相談')));
    expect(usual.length).toBeGreaterThan(0);
    expect(idsOf(quoted.hits).slice(0, usual.length)).toStrictEqual(usual);
    expect(quoted.hits.every((hit) => holds(hit, '相談'))).toBe(true);
  });

  it('tells spellings apart, but not widths and cases', async () => {
    const ids = async (text: string) => idsOf((await search(text)).hits);
    expect(await ids('"子ども"')).not.toStrictEqual(await ids('"こども"'));
    expect(await ids('"dx"')).toStrictEqual(await ids('"ＤＸ"'));
    expect((await search('"子ども"')).hits.every((hit) => holds(hit, '子ども'))).toBe(true);
  });

  it('finds every unit by any stretch of its text, however weak it is otherwise', async () => {
    const { hits } = await search('地域');
    for (const { id, text } of hits.slice(0, 30)) {
      const quoted = text.slice(3, 15).replace(/["“”\s]/gu, '');
      if (!/\p{L}/u.test(quoted)) continue;
      expect(idsOf((await search(`"${quoted}"`)).hits)).toContain(id);
    }
  });

  it('leaves out the hits that hold a word, whatever its spelling', async () => {
    const all = await search('子育て');
    const without = await search('子育て -障がい');
    expect(without.excluded).toStrictEqual(['障がい']);
    expect(without.hits.some((hit) => holds(hit, '障害') || holds(hit, '障がい'))).toBe(false);
    expect(idsOf(without.hits)).toStrictEqual(
      idsOf(all.hits.filter((hit) => !holds(hit, '障害') && !holds(hit, '障がい'))),
    );
  });

  it('leaves out a concept by its label, and a municipality by its name', async () => {
    const { hits, understood } = await search('移住');
    const concept = understood[0];
    const mentions = await graph.store.listEdges(idsOf(hits), ['MENTIONS']);
    const own = mentions.filter(({ to, by }) => to === concept?.id && by?.startsWith('section') !== true);
    const mentioning = new Set(own.map(({ from }) => from));
    const withoutConcept = await search(`移住 -${concept?.label ?? ''}`);
    expect(mentioning.size).toBeGreaterThan(0);
    expect(idsOf(withoutConcept.hits)).toStrictEqual(idsOf(hits.filter(({ id }) => !mentioning.has(id))));
    const withoutCity = await search('移住 -鶴岡市');
    expect(new Set(withoutCity.hits.map(({ city }) => city.name))).not.toContain('鶴岡市');
    const withPrefecture = await search('移住 -山形県鶴岡市');
    expect(new Set(withPrefecture.hits.map(({ city }) => city.name))).not.toContain('鶴岡市');
  });

  it('counts facets after what is quoted and left out', async () => {
    const { hits, facets, total } = await search('子育て "支援" -相談');
    expect(hits.length).toBeGreaterThan(0);
    for (const counted of [facets.municipalities, facets.kinds]) {
      expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    }
  });

  it('works inside a municipality that is named or chosen', async () => {
    for (const result of [await search('本庄市 "子育て"'), await search('"子育て"', '本庄市')]) {
      expect(new Set(result.hits.map(({ city }) => city.name))).toStrictEqual(new Set(['本庄市']));
      expect(result.hits.every((hit) => holds(hit, '子育て'))).toBe(true);
    }
  });

  it('finds nothing where only something is left out, or nothing holds what is quoted', async () => {
    expect((await search('-移住')).hits).toStrictEqual([]);
    expect((await search('移住 "宇宙エレベーター"')).hits).toStrictEqual([]);
  });
});
