import { hashOf } from './hash-of.ts';

/** Number of nodes over which the term table is spread: few enough to be written quickly, many enough to stay short. */
const BUCKETS = 1024;

/** Number of the bucket of a term. */
export function bucketOf(term: string): number {
  return hashOf(term) % BUCKETS;
}

/** Sign that stands before the number of units of a term in the text of its bucket. */
export function countMark(term: string): string {
  return ` ${term}:`;
}

/** Text of each bucket: ` term:units term:units`. */
export function packBuckets(unitsByTerm: ReadonlyMap<string, number>): ReadonlyMap<number, string> {
  const pieces = new Map<number, string[]>();
  for (const [term, units] of unitsByTerm) {
    const bucket = bucketOf(term);
    const list = pieces.get(bucket) ?? [];
    pieces.set(bucket, list);
    list.push(countMark(term) + String(units));
  }
  return new Map([...pieces].map(([bucket, list]) => [bucket, list.join('')]));
}
