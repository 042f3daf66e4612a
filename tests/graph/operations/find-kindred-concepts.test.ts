import { describe, expect, it } from 'vitest';
import { findKindredConcepts } from '#graph/operations/find-kindred-concepts.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

const graph = useSampleGraph();

const kindred = async (text: string, most = 4) =>
  (await findKindredConcepts(graph, { text }, most)).map(({ id }) => id);

describe('findKindredConcepts', () => {
  it('offers mentioned concepts whose names hold a word of the query', async () => {
    expect(await kindred('ペンギンの見守り')).toContain('watch-over');
  });

  it('offers nothing where no name holds a word of the query', async () => {
    expect(await kindred('ペンギン quantum')).toStrictEqual([]);
  });

  it('reads words that stand apart by spaces', async () => {
    expect(await kindred('火星 空き家　ペンギン')).toStrictEqual(await kindred('空き家'));
  });

  it('reads what is quoted like the rest', async () => {
    expect(await kindred('火星 "空き家"')).toStrictEqual(await kindred('火星 空き家'));
    expect(await kindred('火星 "空き家"')).toContain('vacant-house');
  });

  it.each(['-空き家', '火星 -空き家', '火星 -"空き家"', '火星 －空家'])('offers nothing for %s', async (text) => {
    expect(await kindred(text)).toStrictEqual([]);
  });

  it.each(['-空き家', '-空き家対策', '-空家等対策', '-"Vacant house measures"'])(
    'keeps back what %s names, and offers the rest in the same order',
    async (exclusion) => {
      const all = await kindred('対策', 100);
      const kept = await kindred(`対策 ${exclusion}`, 100);
      expect(all).toContain('vacant-house');
      expect(kept).not.toContain('vacant-house');
      expect(kept).toStrictEqual(all.filter((id) => kept.includes(id)));
      expect(kept.length).toBeGreaterThan(0);
    },
  );
});
