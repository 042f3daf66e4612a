import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluateSearch } from '#graph/operations/evaluate-search.ts';
import type { QueryHalf } from '#graph/search/evaluation/judged-query.ts';
import floorsByName from './relevance-floors.json' with { type: 'json' };
import { openSampleGraph, type SampleGraph } from './support/open-sample-graph.ts';
import { relevanceFigures } from './support/relevance-figures.ts';

/** A figure this far above its floor has risen for good: its floor can follow, to 0.01 below it. */
const SLACK = 0.05;
const floors = new Map<string, number>(Object.entries(floorsByName));
const PLACE = 'seeds/evaluation/queries.yaml';

describe('relevance on the judged queries', () => {
  let graph: SampleGraph;
  let measured: ReadonlyMap<string, number>;

  beforeAll(async () => {
    graph = await openSampleGraph();
    const judgements = { text: readFileSync(PLACE, 'utf8'), place: PLACE };
    const measure = (half: QueryHalf) => evaluateSearch(graph, { judgements, half, type: null, sources: ['all'] });
    measured = new Map([
      ...relevanceFigures(await measure('tuning'), { byType: true }),
      // Single types of the reporting half are too few queries to hold, and are not to be tuned for.
      ...relevanceFigures(await measure('reporting'), { byType: false }),
    ]);
  }, 300_000);

  afterAll(async () => {
    await graph.close();
  });

  it('has a floor for every figure', () => {
    expect([...floors.keys()].sort()).toStrictEqual([...measured.keys()].sort());
  });

  it.each([...floors])('keeps %s at %d or above', (name, floor) => {
    const value = measured.get(name) ?? 0;
    const figures = `${name} is ${value.toFixed(3)}, its floor ${floor.toFixed(3)}`;
    if (value > floor + SLACK) console.warn(`raise the floor: ${figures}`);
    expect(value, figures).toBeGreaterThanOrEqual(floor);
  });
});
