import { describe, expect, it } from 'vitest';
import { InvalidInputError, NotFoundError } from '#graph/errors.ts';
import { findSimilarElsewhere } from '#graph/operations/find-similar-elsewhere.ts';
import { listAllNodes } from '#graph/operations/list-all-nodes.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';
import { asUnitId } from '../../support/sample-parsed-plan.ts';

const graph = useSampleGraph();

async function similarTo(title: string, limit = 5) {
  const nodes = await listAllNodes(graph.store, { kinds: ['measure', 'project', 'focus', 'theme'] });
  const node = nodes.find(({ label }) => label === title);
  if (node === undefined) throw new TypeError(`no unit is called ${title}`);
  return { node, similar: await findSimilarElsewhere(graph, { unit: asUnitId(node.id), limit }) };
}

describe('findSimilarElsewhere on the sample plans', () => {
  it('finds what other cities do about the same', async () => {
    const { similar } = await similarTo('多文化共生推進事業');
    expect(similar[0]?.unit.title).toContain('多文化共生');
    expect(similar[0]?.city.name).toBe('鶴岡市');
    expect(similar[0]?.concepts.map(({ label }) => label)).toContain('多文化共生');
  });

  it('never names a unit of the same city, orders by score and keeps to the limit', async () => {
    const { node, similar } = await similarTo('移住・定住促進事業', 3);
    expect(similar).toHaveLength(3);
    expect(similar.map(({ city }) => city.code)).not.toContain(node.municipality);
    expect(similar.map(({ score }) => score)).toStrictEqual(similar.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('tells words and meaning apart: shared words with their places, and the nearest sentences of both', async () => {
    const { node, similar } = await similarTo('移住・定住促進事業');
    const best = similar.find(({ matches, sentences }) => matches.length > 0 && sentences !== null);
    expect(best).toBeDefined();
    const { unit, matches = [], sentences, nearness } = best ?? {};
    for (const { field, text, start, end } of matches) {
      expect((field === 'title' ? unit?.title : unit?.text)?.slice(start, end)).toBe(text);
    }
    expect(unit?.text.slice(sentences?.other.start, sentences?.other.end)).toBe(sentences?.other.text);
    expect(node.record.kind === 'project' && node.record.value.text.includes(sentences?.own ?? '-')).toBe(true);
    for (const part of [nearness?.words, nearness?.meaning, nearness?.concepts]) {
      expect(part).toBeGreaterThan(0);
      expect(part).toBeLessThanOrEqual(1);
    }
  });

  it('gives words of both units for each shared concept', async () => {
    const { similar } = await similarTo('移住・定住促進事業');
    const shared = similar.flatMap(({ concepts }) => concepts);
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.every(({ inQuery, inText }) => inQuery.length > 0 && inText.length > 0)).toBe(true);
  });

  it('refuses unknown units and limits outside 1–50', async () => {
    await expect(findSimilarElsewhere(graph, { unit: asUnitId('m-nothing'), limit: 5 })).rejects.toThrow(NotFoundError);
    for (const limit of [0, 51, 1.5]) {
      await expect(findSimilarElsewhere(graph, { unit: asUnitId('m'), limit })).rejects.toThrow(InvalidInputError);
    }
  });
});
