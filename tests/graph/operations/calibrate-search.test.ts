import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calibrateSearch, type SearchCalibration } from '#graph/operations/calibrate-search.ts';
import { FUSION_WEIGHTS, fuse } from '#graph/search/fuse.ts';
import { openSampleGraph, type SampleGraph } from '../../support/open-sample-graph.ts';

const PLACE = 'seeds/evaluation/queries.yaml';

describe('calibrateSearch', () => {
  let graph: SampleGraph;
  let measured: SearchCalibration;

  beforeAll(async () => {
    graph = await openSampleGraph();
    measured = await calibrateSearch(graph, {
      judgements: { text: readFileSync(PLACE, 'utf8'), place: PLACE },
      mode: 'all',
    });
  });

  afterAll(async () => {
    await graph.close();
  });

  it('measures a share of graded units that rises with the evidence, as the fused score says', () => {
    const steps = measured.graded.filter(({ count }) => count >= 20);
    expect(steps.length).toBeGreaterThan(4);
    for (const { from, to, value } of steps) {
      expect(Math.abs(scoreAt((from + to) / 2) - value)).toBeLessThan(0.15);
    }
  });

  it('finds that grounds, company and a near concept speak for an answer, what is missing and a far topic against it', () => {
    const [grounds, company, mentioned, uncovered, absent, gap] = measured.answered.weights;
    expect(grounds).toBeGreaterThan(0);
    expect(company).toBeGreaterThan(0);
    expect(mentioned).toBeGreaterThan(0);
    expect(uncovered).toBeLessThan(0);
    expect(absent).toBeLessThan(0);
    expect(gap).toBeLessThan(0);
  });

  it('refuses more of both kinds the higher the floor is', () => {
    const rising = measured.floors.toSorted((a, b) => a.floor - b.floor);
    const column = (name: 'wronglyRefused' | 'refused') => rising.map((row) => row[name]);
    expect(column('refused')).toStrictEqual(column('refused').toSorted((a, b) => a - b));
    expect(column('wronglyRefused')).toStrictEqual(column('wronglyRefused').toSorted((a, b) => a - b));
    expect(rising.every((row) => row.refused >= row.wronglyRefused)).toBe(true);
  });
});

/** The score that `fuse` reads off so much evidence for a measure. */
function scoreAt(evidence: number): number {
  const nearness = { profile: evidence / FUSION_WEIGHTS.profile, mentioned: 0 };
  const ofQuery = { familiarity: 1, subject: 0, named: 0, uncovered: null, absent: 0, gap: 0, company: 0 };
  return fuse({ words: null, meaning: { unit: 0, sentence: 0 }, concepts: null, nearness, ...ofQuery }, 'measure')
    .score;
}
