import type { MunicipalityCode } from '../model/ids.ts';
import { cosine } from '../search/cosine.ts';
import { type NearTopic, topicGap } from '../search/topic-gap.ts';
import { groupBy } from './group-by.ts';
import type { KnownUnit } from './recall-units.ts';

type MeasuredUnit = Pick<KnownUnit, 'node' | 'vector'>;

/**
 * For each city how much nearer a query is to its topics than the units of the city among those found are (`topicGap`): what one city does
 * about a topic is no answer of another. Of a whole country only the best units are found; what a city has beyond them is taken to be as near as the
 * farthest of all. 0 for a city of which none was found.
 */
export function topicGaps(
  units: readonly MeasuredUnit[],
  topics: readonly NearTopic[],
): (city: MunicipalityCode | null) => number {
  const gaps = new Map(
    [...groupBy(units, ({ node }) => node.municipality)].map(([city, own]) => [
      city,
      topicGap(topics, ({ vector }) => nearnessOf(own.length < 2 ? [...own, ...farthest(units, vector)] : own, vector)),
    ]),
  );
  return (city) => gaps.get(city) ?? 0;
}

function farthest(units: readonly MeasuredUnit[], topic: Float32Array): readonly MeasuredUnit[] {
  const [first, ...others] = units;
  if (first === undefined || others.length === 0) return [];
  const nearness = ({ vector }: MeasuredUnit): number => cosine(topic, vector);
  return [others.reduce((far, one) => (nearness(one) < nearness(far) ? one : far), first)];
}

function nearnessOf(units: readonly MeasuredUnit[], topic: Float32Array): readonly number[] {
  return units.map(({ vector }) => cosine(topic, vector));
}
