import { kindRank } from './compare-nodes.ts';
import { compareText } from './compare-text.ts';
import type { UnitCount } from './graph-store.ts';

/** Order of unit counts: municipality, document (code units), kind (order of `NODE_KINDS`). */
export function compareUnitCounts(a: UnitCount, b: UnitCount): number {
  return (
    compareText(a.municipality, b.municipality) ||
    compareText(a.document, b.document) ||
    kindRank(a.kind) - kindRank(b.kind)
  );
}
