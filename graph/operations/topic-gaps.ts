import type { MunicipalityCode } from '../model/ids.ts';
import { cosine } from '../search/cosine.ts';
import { type NearTopic, topicGap } from '../search/topic-gap.ts';
import { groupBy } from './group-by.ts';
import type { KnownUnit } from './recall-units.ts';

/**
 * For each city how much nearer a query is to its topics than the units of the city among those found are (`topicGap`): what one city does
 * about a topic is no answer of another. Of a whole country only the best units are found; what a city has beyond them is taken to be as near as the
 * farthest of all. 0 for a city of which none was found.
 */
export function topicGaps(
  units: readonly Pick<KnownUnit, 'node' | 'vector'>[],
  topics: readonly NearTopic[],
): (city: MunicipalityCode | null) => number {
  const cosines = topics.map((topic) => units.map(({ vector }) => cosine(topic.vector, vector)));
  const farthest = cosines.map((all) => all.reduce((least, one) => Math.min(least, one), 1));
  const places = groupBy([...units.keys()], (place) => units[place]?.node.municipality ?? null);
  const gaps = new Map<MunicipalityCode | null, number>();
  for (const [city, own] of places) {
    const isAll = own.length === units.length;
    const ofCity = cosines.map((all, topic) => [
      ...own.map((place) => all[place] ?? 0),
      ...(own.length > 1 || isAll ? [] : [farthest[topic] ?? 0]),
    ]);
    gaps.set(city, topicGap(topics, ofCity));
  }
  return (city) => gaps.get(city) ?? 0;
}
