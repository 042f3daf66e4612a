import { columnOf, isNamed } from '../comparing/comparison.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import type { NamedElsewhere } from './comparison-view.ts';
import { exemplify, EXEMPLIFIED, type GapRequest } from './read-gaps.ts';

/**
 * What the themes and texts of a base name whose documents hold no list of measures, so that there is something to read where no
 * difference can be shown: concepts of themes first, then those that more municipalities name, then by id.
 */
export async function readNamed(store: GraphStore, { rows, base, chipOf }: GapRequest): Promise<NamedElsewhere> {
  const named = rows.flatMap((row) => {
    const own = row.cells.find((cell) => columnOf(cell) === base);
    return own === undefined || own.state !== 'no-list' || !isNamed(own) ? [] : [{ row, base: own, holders: [base] }];
  });
  const sorted = named.sort(
    (a, b) =>
      b.base.themes - a.base.themes || b.row.namedBy - a.row.namedBy || (a.row.concept < b.row.concept ? -1 : 1),
  );
  return {
    shown: await Promise.all(sorted.slice(0, EXEMPLIFIED).map((gap) => exemplify(store, gap, chipOf))),
    more: sorted.slice(EXEMPLIFIED).map(({ row }) => chipOf(row.concept)),
  };
}
