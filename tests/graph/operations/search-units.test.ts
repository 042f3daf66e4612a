import { describe, expect, it } from 'vitest';
import type { Embedder } from '#graph/embedding/embedder.ts';
import { EmbeddingError, StoreUnavailableError } from '#graph/errors.ts';
import type { MunicipalityCode } from '#graph/model/ids.ts';
import { parseSearchQuery } from '#graph/operations/parse-search-query.ts';
import { searchUnits } from '#graph/operations/search-units.ts';
import { splitSentences } from '#graph/search/split-sentences.ts';
import type { SearchQuery, SearchResult } from '#graph/search/search-hit.ts';
import type { GraphStore } from '#graph/storage/graph-store.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

const graph = useSampleGraph();

const search = (text: string, limit = 20): Promise<SearchResult> => searchUnits(graph, { text, limit, mode: 'all' });
const cities = ({ hits }: SearchResult, count: number) => new Set(hits.slice(0, count).map(({ city }) => city.name));
const isMeasure = ({ kind }: SearchResult['hits'][number]) => ['measure', 'project', 'focus'].includes(kind);

/** A store that passes the questions of search on to another. */
function passOn(store: GraphStore): GraphStore {
  return {
    ...store,
    contents: () => store.contents(),
    findByMeaning: (query) => store.findByMeaning(query),
    findByConcepts: (query) => store.findByConcepts(query),
    listNodes: (query) => store.listNodes(query),
    getSubgraph: (nodes) => store.getSubgraph(nodes),
  };
}

describe('searchUnits on the sample plans', () => {
  it('finds support for migration in every city that has measures', async () => {
    const { hits } = await search('移住支援');
    const measures = hits.slice(0, 6).filter(isMeasure);
    expect(new Set(measures.map(({ city }) => city.name))).toStrictEqual(new Set(['伊豆の国市', '本庄市', '鶴岡市']));
    expect(hits[0]?.band).toBe('strong');
  });

  it.each(['いじゅう', 'イジュウ', '移住', '移住　支援', '引っ越し', '都会から越してくる家族を助けたい'])(
    'understands %s as migration',
    async (text) => {
      const result = await search(text);
      expect(result.understood.map(({ label }) => label)).toContain('移住・定住の促進');
      expect(
        result.hits.slice(0, 6).filter(({ text: words, title }) => /移住|転入/u.test(title + words)).length,
      ).toBeGreaterThan(2);
    },
  );

  it('reads English', async () => {
    const { hits } = await search('help for families moving in');
    expect(hits.slice(0, 5).filter(({ title, text }) => /移住|ターン/u.test(title + text)).length).toBeGreaterThan(1);
  });

  it('finds abbreviations as whole words', async () => {
    const { hits } = await search('DX');
    expect(hits.slice(0, 4).map(({ title, text }) => /DX/u.test(title + text))).toStrictEqual([true, true, true, true]);
  });

  it.each(['シビックプライド', '移住・定住促進'])(
    'finds the themes of a city without measures for %s',
    async (text) => {
      const result = await search(text);
      expect(cities(result, 5)).toContain('小美玉市');
      expect(
        result.hits.filter(({ city, kind }) => city.name === '小美玉市' && kind === 'theme').length,
      ).toBeGreaterThan(0);
    },
  );

  it.each([
    ...['深海探査艇の設計', '量子コンピュータの購入', 'ペンギンの飼育', 'quantum chromodynamics', 'あああああ', '🐧'],
    ...['title:(a AND b)', '*:*', 'zzzz qqqq'],
  ])('finds nothing for %s', async (text) => {
    expect((await search(text)).hits).toStrictEqual([]);
  });

  it('gives the same for spellings of one query', async () => {
    const ids = async (text: string) => (await search(text)).hits.map(({ id }) => id);
    for (const [one, other] of [
      ['ＤＸ推進', 'dx推進'],
      ['子供の居場所', '子どもの居場所'],
      ['６次産業化', '六次産業化'],
      ['移住･定住', '移住・定住'],
    ] as const) {
      expect(await ids(one)).toStrictEqual(await ids(other));
    }
  });

  it('limits hits to a city that the query names', async () => {
    const result = await search('本庄市の子育て');
    expect(result.scope.map(({ name }) => name)).toStrictEqual(['本庄市']);
    expect(cities(result, 50)).toStrictEqual(new Set(['本庄市']));
    expect(result.facets.municipalities.length).toBeGreaterThan(1);
  });

  it.each(['本庄市以外の観光', '本庄市を除く観光', '埼玉県本庄市ではない観光'])(
    'finds for %s what it finds for 観光 -本庄市',
    async (text) => {
      const result = await search(text);
      const name = text.startsWith('埼玉県') ? '埼玉県本庄市' : '本庄市';
      expect([result.scope, result.excluded]).toStrictEqual([[], [name]]);
      expect(cities(result, 50).size).toBeGreaterThan(1);
      expect(result.hits.map(({ id }) => id)).toStrictEqual((await search(`観光 -${name}`)).hits.map(({ id }) => id));
      expect(cities(result, 50)).not.toContain('本庄市');
    },
  );

  it('finds nothing for 本庄市以外 alone, which only leaves out', async () => {
    const { hits, excluded } = await search('本庄市以外');
    expect({ hits, excluded }).toStrictEqual({ hits: [], excluded: ['本庄市'] });
  });

  it('finds for 小美玉市民活動 what it finds for 小美玉市 市民活動', async () => {
    const [joined, spaced] = await Promise.all([search('小美玉市民活動'), search('小美玉市 市民活動')]);
    expect(joined.hits.length).toBeGreaterThan(0);
    expect({ ...joined, query: '' }).toStrictEqual({ ...spaced, query: '' });
  });

  it('explains hits with exact slices, the nearest sentence and words on both sides', async () => {
    const { hits } = await search('移住支援');
    for (const { title, text, lexical, semantic, concepts } of hits) {
      for (const match of lexical.matches) {
        expect((match.field === 'title' ? title : text).slice(match.start, match.end)).toBe(match.text);
      }
      if (semantic.sentence !== null) {
        expect(text.slice(semantic.sentenceStart ?? 0, semantic.sentenceEnd ?? 0)).toBe(semantic.sentence);
        expect(splitSentences(text).map((sentence) => sentence.text)).toContain(semantic.sentence);
      }
      expect(concepts.every(({ inQuery, inText }) => inQuery.length > 0 && inText.length > 0)).toBe(true);
    }
    expect(hits[0]?.lexical.matches[0]).toMatchObject({ field: 'title', text: '移住' });
    expect(hits[0]?.concepts[0]?.inQuery).toStrictEqual(['移住支援']);
  });

  it('orders by score, keeps bands in order and scores in 0–1', async () => {
    const { hits } = await search('子育て支援', 200);
    const scores = hits.map(({ score }) => score);
    expect(scores).toStrictEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
    const order = ['strong', 'good', 'weak'];
    const bands = hits.map(({ band }) => order.indexOf(band));
    expect(bands).toStrictEqual([...bands].sort((a, b) => a - b));
  });

  it('counts before the limit, and facets with the other filter kept', async () => {
    const all = await search('移住支援', 200);
    const few = await search('移住支援', 3);
    expect([few.hits.length, few.total]).toStrictEqual([3, all.hits.length]);
    expect(few.facets).toStrictEqual(all.facets);
    const query = { text: '移住支援', limit: 200, mode: 'all' } as const;
    const inHonjo = await searchUnits(graph, {
      ...query,
      municipalities: ['112119' as MunicipalityCode],
      kinds: ['measure'],
    });
    const measures = await searchUnits(graph, { ...query, kinds: ['measure'] });
    expect(inHonjo.facets.municipalities).toStrictEqual(measures.facets.municipalities);
    expect(inHonjo.total).toBe(measures.facets.municipalities.find(({ value }) => value === '112119')?.count);
  });

  it('goes on with words and concepts when there is no model, and says so', async () => {
    const result = await searchUnits({ ...graph, embedder: null }, { text: '移住支援', limit: 6, mode: 'all' });
    expect(result.notices).toStrictEqual(['words-only', 'model-unusable']);
    expect(result.hits[0]?.title).toContain('移住');
    expect(result.hits.every(({ semantic }) => semantic.sentence === null)).toBe(true);
  });

  it('goes on when the model breaks or is still loading', async () => {
    const { embedder } = graph;
    if (embedder === null) throw new TypeError('the sample graph has a model');
    const failure = new EmbeddingError('embed: gone');
    const broken = {
      ...embedder,
      model: embedder.model,
      state: () => embedder.state(),
      ready: () => embedder.ready(),
      embed: () => Promise.reject(failure),
    };
    const loading = { ...broken, ready: () => new Promise<void>(() => undefined) };
    for (const one of [broken, loading]) {
      const result = await searchUnits(
        { store: graph.store, embedder: one },
        { text: '移住支援', limit: 6, mode: 'all' },
      );
      expect([result.notices, result.hits.length]).toStrictEqual([['words-only'], 6]);
    }
  });

  it('throws when the store cannot answer', async () => {
    const gone = new StoreUnavailableError('findByWords: gone', { retriable: true });
    const store: GraphStore = { ...passOn(graph.store), findByWords: () => Promise.reject(gone) };
    await expect(
      searchUnits({ store, embedder: graph.embedder }, { text: '移住', limit: 6, mode: 'all' }),
    ).rejects.toThrow(gone);
  });

  it('asks one source alone where told to', async () => {
    const words = await searchUnits(graph, { text: 'いじゅう', limit: 6, mode: 'words' });
    const meaning = await searchUnits(graph, { text: 'remote work', limit: 6, mode: 'meaning' });
    const concepts = await searchUnits(graph, { text: '移住支援', limit: 6, mode: 'concepts' });
    expect([words.notices, concepts.notices]).toStrictEqual([[], []]);
    expect(meaning.hits.every(({ lexical }) => lexical.matches.length === 0)).toBe(true);
    expect(concepts.hits.every((hit) => hit.concepts.length > 0)).toBe(true);
  });

  it('gives the nearest, as weak ones, where nothing answers and they are wanted', async () => {
    const text = '下水道使用料の滞納整理';
    const refused = await search(text);
    expect([refused.hits, refused.total]).toStrictEqual([[], 0]);
    expect(refused.near).toBeGreaterThan(0);
    const nearest = await searchUnits(graph, { text, limit: 100, mode: 'all', nearest: true });
    expect([nearest.total, nearest.near]).toStrictEqual([refused.near, refused.near]);
    expect(new Set(nearest.hits.map(({ band }) => band))).toStrictEqual(new Set(['weak']));
    expect((await search('移住支援')).near).toBe(0);
  });

  it('gives every strong hit a reason, words of other concepts among them', async () => {
    const { hits } = await search('コロナ', 100);
    const strong = hits.filter(({ band }) => band === 'strong');
    expect(strong.length).toBeGreaterThan(1);
    for (const { lexical, semantic, concepts, nearConcept } of strong) {
      const reasons = [...lexical.matches, ...concepts, semantic.sentence, nearConcept];
      expect(reasons.some((reason) => reason !== null)).toBe(true);
    }
    expect(hits.some(({ nearConcept }) => nearConcept?.inText.includes('感染症対策') === true)).toBe(true);
  });

  it('is decided by the city that is named, and only narrowed by one that is chosen', async () => {
    expect((await search('本庄市 奨学金返還支援')).total).toBe(0);
    const both = { text: '本庄市 奨学金返還支援', limit: 100, mode: 'all', municipalities: ['112119'] } as const;
    expect((await searchUnits(graph, both as unknown as SearchQuery)).total).toBe(0);
    const chosen = await searchUnits(graph, {
      ...{ text: 'バスがなくなって困る', limit: 100, mode: 'all' },
      municipalities: ['112119' as MunicipalityCode],
    });
    const all = await search('バスがなくなって困る', 200);
    expect(chosen.total).toBeGreaterThan(0);
    expect(chosen.total).toBe(all.hits.filter(({ city }) => city.name === '本庄市').length);
  });

  it('says where so much fits that only the best are counted', async () => {
    expect((await search('移住')).notices).toStrictEqual([]);
    const { notices, total, facets } = await search('"を"');
    expect(notices).toStrictEqual(['best-counted']);
    expect(facets.municipalities.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  });

  it('goes on where the tokens of a query do not come', async () => {
    const { embedder } = graph;
    if (embedder === null) throw new Error('the sample graph has a model');
    const silent: Embedder = {
      model: embedder.model,
      state: () => embedder.state(),
      ready: () => embedder.ready(),
      embed: (texts, role) => embedder.embed(texts, role),
      embedTokens: () => new Promise(() => undefined),
      close: () => Promise.resolve(),
    };
    const { hits, notices } = await searchUnits(
      { ...graph, embedder: silent },
      { text: '移住支援', limit: 6, mode: 'all' },
    );
    expect([hits.length, notices]).toStrictEqual([6, []]);
  });

  it('answers the same whenever it is asked', async () => {
    expect(await search('関係人口を増やすには')).toStrictEqual(await search('関係人口を増やすには'));
  });

  it('answers a long pasted paragraph', async () => {
    const paragraph =
      '妊娠期から子育て期まで切れ目なく支え、相談や見守りを通じて安心して子どもを育てられる地域をつくる。'.repeat(20);
    const result = await searchUnits(graph, await parseSearchQuery(graph, { text: paragraph }));
    expect(result.hits.slice(0, 5).some(({ title }) => /子育て|妊娠/u.test(title))).toBe(true);
  });
});
