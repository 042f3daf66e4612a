import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import type { MunicipalityCode } from '#graph/model/ids.ts';
import type { GraphContext } from '#graph/operations/graph-context.ts';
import { LONGEST_QUERY, parseSearchQuery, type RawSearchQuery } from '#graph/operations/parse-search-query.ts';
import { oddText } from '../../support/odd-texts.ts';
import { openTwoCities } from '../../support/open-two-cities.ts';

const graph: GraphContext = openTwoCities();
const parse = (raw: RawSearchQuery) => parseSearchQuery(graph, raw);

describe('parseSearchQuery', () => {
  it('fills in what is not said', async () => {
    expect(await parse({ text: ' 移住 ' })).toStrictEqual({ text: '移住', limit: 20, mode: 'all' });
  });

  it('reads names and codes of municipalities, kinds and mode, joined or repeated', async () => {
    const raw = { text: '移住', limit: '5', city: ['北市,222222', '甲県北市'], kinds: 'measure, theme', mode: 'words' };
    expect(await parse(raw)).toStrictEqual({
      ...{ text: '移住', limit: 5, mode: 'words' },
      ...{ municipalities: ['111111', '222222'], kinds: ['measure', 'theme'] },
    });
  });

  it.each([
    ['府中市', ['132063', '342084']],
    ['広島県府中市', ['342084']],
    ['132063', ['132063']],
    ['府中市,132063', ['132063', '342084']],
    ['龍が崎市', ['082082']],
  ])('takes %s for all that bear the name or code', async (city, codes) => {
    const loaded = [
      { code: '132063' as MunicipalityCode, name: '府中市', prefecture: '東京都' },
      { code: '342084' as MunicipalityCode, name: '府中市', prefecture: '広島県' },
      { code: '082082' as MunicipalityCode, name: '龍ケ崎市', prefecture: '茨城県' },
    ];
    const query = await parseSearchQuery(openTwoCities(loaded), { text: '移住', city });
    expect(query.municipalities).toStrictEqual(codes);
  });

  it('takes empty filters as none', async () => {
    expect(await parse({ text: '移住', city: '', kinds: [], limit: '', mode: '' })).toStrictEqual({
      text: '移住',
      limit: 20,
      mode: 'all',
    });
  });

  it('makes control characters and broken surrogates harmless', async () => {
    expect((await parse({ text: '移\u0000\n住\uD800' })).text).toBe('移 住\uFFFD');
  });

  it.each([
    ['no letter', { text: ' ・!? ' }],
    ['an empty text', { text: '' }],
    ['too long a text', { text: '移'.repeat(LONGEST_QUERY + 1) }],
    ['limit 0', { text: '移住', limit: '0' }],
    ['limit 201', { text: '移住', limit: '201' }],
    ['a limit that is no number', { text: '移住', limit: 'ten' }],
    ['a fraction as limit', { text: '移住', limit: '1.5' }],
    ['an unknown city', { text: '移住', city: '南市' }],
    ['an unknown kind', { text: '移住', kinds: 'section' }],
    ['an unknown mode', { text: '移住', mode: 'magic' }],
  ])('refuses %s', async (_, raw) => {
    await expect(parse(raw)).rejects.toThrow(InvalidInputError);
  });

  it('names the loaded municipalities when it knows none of the name', async () => {
    await expect(parse({ text: '移住', city: '南市' })).rejects.toThrow(/北市、東市/);
  });

  it('takes the longest text, counted in characters', async () => {
    expect((await parse({ text: '𠮷'.repeat(LONGEST_QUERY) })).text).toHaveLength(2 * LONGEST_QUERY);
  });

  it('gives a checked text or refuses, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(oddText(), async (text) => {
        const query = await parse({ text }).catch((error: unknown) => error);
        if (query instanceof InvalidInputError) return;
        expect(query).toMatchObject({ text: expect.stringMatching(/^[^\p{Cc}\p{Cs}]*$/u) as unknown });
      }),
      { numRuns: 2_000, seed: 20_261_121 },
    );
  });
});
