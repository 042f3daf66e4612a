import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { suggest } from '#graph/operations/suggest.ts';
import { foldName } from '#graph/vocabulary/concept-names.ts';
import { oddText } from '../../support/odd-texts.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

const graph = useSampleGraph();

const concepts = async (typed: string) =>
  (await suggest(graph, typed)).flatMap((one) => (one.type === 'concept' ? [one] : []));
const titles = async (typed: string) =>
  (await suggest(graph, typed)).flatMap((one) => (one.type === 'unit' ? [one.title] : []));

describe('suggest', () => {
  it('gives concepts with the name that fits and how far they reach', async () => {
    const [first] = await concepts('移住');
    expect(first).toMatchObject({ id: 'migration-settlement', name: { kind: 'label' }, municipalities: 4 });
    expect(first?.units).toBeGreaterThan(4);
    const trial = (await concepts('移住')).find(({ id }) => id === 'trial-migration');
    expect(trial?.name).toStrictEqual({ kind: 'synonym', text: '移住体験' });
  });

  it.each(['いじゅう', 'イジュウ', 'ｲｼﾞｭｳ'])('reads %s as the concept and the titles with its names', async (typed) => {
    expect((await concepts(typed))[0]).toMatchObject({ id: 'migration-settlement', name: { kind: 'reading' } });
    expect(await titles(typed)).toContain('移住・定住促進事業');
  });

  it('completes English names by the beginnings of their words', async () => {
    expect((await concepts('sett')).map(({ id, name }) => [id, name.kind])).toContainEqual([
      'migration-settlement',
      'english',
    ]);
    expect(await concepts('ettl')).toStrictEqual([]);
  });

  it('gives titles that begin with what is typed before those that hold it', async () => {
    const found = await titles('移住');
    expect(found.length).toBeGreaterThan(2);
    const places = found.map((title) => foldName(title).indexOf('移住'));
    expect(places.every((place) => place >= 0)).toBe(true);
    const begins = places.map((place) => place === 0);
    expect(begins).toStrictEqual([...begins].sort((a, b) => Number(b) - Number(a)));
  });

  it.each([
    ['本庄', '112119'],
    ['埼玉県本', '112119'],
    ['伊豆', '222259'],
    ['0620', '062031'],
  ])('finds municipalities by %s', async (typed, code) => {
    expect((await suggest(graph, typed))[0]).toMatchObject({ type: 'municipality', code });
  });

  it('gives at most 8, each once, whatever is typed', async () => {
    for (const typed of [
      ...fc.sample(oddText(), { numRuns: 200, seed: 7 }),
      '地',
      'の',
      'a',
      '市',
      '支援',
      'てい',
      '1',
    ]) {
      const found = await suggest(graph, typed.slice(0, 300));
      const keys = found.map((one) => (one.type === 'municipality' ? one.code : one.id));
      expect(keys.length, typed.slice(0, 30)).toBeLessThanOrEqual(8);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('gives nothing for what is no name, and refuses what is no query', async () => {
    for (const typed of ['', '  ', '？！', 'あ'.repeat(41), 'ぬぬぬぬ', '※1', '※12', '(※8)'])
      expect(await suggest(graph, typed)).toStrictEqual([]);
    await expect(suggest(graph, 'あ'.repeat(2001))).rejects.toThrow(InvalidInputError);
  });
});
