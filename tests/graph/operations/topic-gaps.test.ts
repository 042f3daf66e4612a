import { expect, it } from 'vitest';
import type { GraphNode } from '#graph/model/graph-node.ts';
import type { MunicipalityCode } from '#graph/model/ids.ts';
import { topicGaps } from '#graph/operations/topic-gaps.ts';

const [here, there, nowhere] = ['062031', '222259', '082368'].map((code) => code as MunicipalityCode);
const unit = (municipality: MunicipalityCode | undefined, cosine: number) => ({
  node: { municipality } as GraphNode,
  vector: Float32Array.of(cosine, Math.sqrt(1 - cosine ** 2)),
});
const TOPICS = [{ nearness: 0.8, vector: Float32Array.of(1, 0) }];

it('measures each city by its own units, what it has beyond one of them as far as the farthest of all', () => {
  const gap = topicGaps([unit(here, 0.9), unit(here, 0.7), unit(here, 0.1), unit(there, 0.8)], TOPICS);
  const gaps = [here, there, nowhere].map((city) => gap(city ?? null));
  expect(gaps.map((one) => Math.round(one * 100) / 100)).toStrictEqual([0.1, 0.7, 0]);
});

it('looks at the only unit there is', () => {
  expect(topicGaps([unit(here, 0.6)], TOPICS)(here ?? null)).toBeCloseTo(0.2);
});

it('says nothing where the query is near to no topic', () => {
  expect(topicGaps([unit(here, 0.9)], [])(here ?? null)).toBe(0);
});
