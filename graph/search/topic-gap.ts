/** A topic a query is near to. */
export interface NearTopic {
  /** Cosine of the query with it, above 0. */
  readonly nearness: number;
  /** Unit-length vector of all it is called. */
  readonly vector: Float32Array;
}

/** Topics that a query is taken to be about; more add nothing that can be measured (1 to 8 tried). */
const NEAREST = 3;
/** Makes the nearest topic count more than the others (4 to 10 tried). */
const SHARPNESS = 6;

/** The topics nearest to a query, nearest first, from its cosine with each. */
export function nearTopics(cosines: ArrayLike<number>, vectors: readonly Float32Array[]): readonly NearTopic[] {
  const near: NearTopic[] = [];
  vectors.forEach((vector, index) => {
    const nearness = cosines[index] ?? 0;
    if (nearness <= (near.length < NEAREST ? 0 : (near.at(-1)?.nearness ?? 0))) return;
    near.splice(placeOf(nearness, near), 0, { nearness, vector });
    near.length = Math.min(NEAREST, near.length);
  });
  return near;
}

function placeOf(nearness: number, near: readonly NearTopic[]): number {
  const place = near.findIndex((one) => one.nearness < nearness);
  return place < 0 ? near.length : place;
}

/**
 * How much nearer a query is to its topics than the second nearest of the texts is, -1–2: 下水道使用料の改定 is about sewerage charges, and
 * where no text is, nothing answers it, however near 改定 and 使用料 bring some. `cosines` holds those of the texts with each topic, in the order of
 * the topics. 0 for a query that is near to no topic.
 */
export function topicGap(near: readonly NearTopic[], cosines: readonly (readonly number[])[]): number {
  let [sum, weights] = [0, 0];
  near.forEach(({ nearness }, index) => {
    const weight = nearness ** SHARPNESS;
    sum += weight * (nearness - secondBest(cosines[index] ?? []));
    weights += weight;
  });
  return weights === 0 ? 0 : sum / weights;
}

/** One text may come near by chance. The only one, where there is one; 0 for none. */
function secondBest(cosines: readonly number[]): number {
  let [best, second] = [-1, -1];
  for (const cosine of cosines) {
    if (cosine > best) [best, second] = [cosine, best];
    else if (cosine > second) second = cosine;
  }
  return cosines.length === 0 ? 0 : cosines.length === 1 ? best : second;
}
