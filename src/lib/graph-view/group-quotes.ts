import type { Evidence } from '#graph/model/mention.ts';
import type { SubgraphNode } from '#graph/model/subgraph.ts';
import type { LinkedNode } from './linked-nodes.ts';

/** Words of one place of a document that units rest on: a heading can stand for all units below it. */
export interface QuotedPlace {
  readonly key: string;
  readonly evidence: Evidence;
  /** The first unit that rests on it, and how many do. */
  readonly unit: SubgraphNode;
  readonly units: number;
}

/** One quotation for each place, in the order of the neighbours; of several evidences of a unit the first. */
export function groupQuotes(linked: readonly LinkedNode[]): readonly QuotedPlace[] {
  const places = new Map<string, QuotedPlace>();
  for (const { node, edge } of linked) {
    const [evidence] = edge.evidence;
    if (evidence === undefined) continue;
    const key = `${node.document ?? node.id} ${evidence.line} ${evidence.start}`;
    const place = places.get(key);
    places.set(
      key,
      place === undefined ? { key, evidence, unit: node, units: 1 } : { ...place, units: place.units + 1 },
    );
  }
  return [...places.values()];
}
