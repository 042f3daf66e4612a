import type { UnitId } from '../model/ids.ts';
import type { LineageLink, Predecessor } from '../model/lineage-link.ts';
import { changesOf, LINEAGE_CHANGES, type LineageChange } from './lineage-changes.ts';

/** What became of one item of the present plan, or one item that is new; `predecessor` is `null` for what is new. */
export interface LineageRow {
  readonly predecessor: Predecessor | null;
  /** Of all its links, in the order of `LINEAGE_CHANGES`; empty where the document says nothing of the item. */
  readonly changes: readonly LineageChange[];
  readonly links: readonly LineageStep[];
}

/** A link with the other items of the present plan that lead to the same measure. */
export interface LineageStep {
  readonly link: LineageLink;
  readonly together: readonly Predecessor[];
}

/**
 * A row for each item of the present plan by its number (numbers inside it by value, items without one last), then one for each link
 * from nothing, in the order of the source. Every link stands once.
 */
export function arrangeLineage(
  predecessors: readonly Predecessor[],
  lineage: readonly LineageLink[],
): readonly LineageRow[] {
  const toRow = (predecessor: Predecessor | null, links: readonly LineageLink[]): LineageRow => ({
    predecessor,
    changes: LINEAGE_CHANGES.filter((change) => links.some(({ type }) => changesOf(type).includes(change))),
    links: links.map((link) => ({ link, together: together(link) })),
  });
  const together = ({ from, to }: LineageLink) => {
    const ids = new Set(lineage.filter((other) => to !== null && other.to === to).map((other) => other.from));
    return predecessors.filter(({ id }) => id !== from && ids.has(id));
  };
  return [
    ...predecessors
      .toSorted((a, b) => compareNumbers(a.number, b.number))
      .map((item) => toRow(item, linksFrom(lineage, item.id))),
    ...linksFrom(lineage, null).map((link) => toRow(null, [link])),
  ];
}

function linksFrom(lineage: readonly LineageLink[], from: UnitId | null): readonly LineageLink[] {
  return lineage.filter((link) => link.from === from);
}

/** ②-10 stands after ②-9: circled digits are digits in compatibility form (NFKC). */
function compareNumbers(a: string | null, b: string | null): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left.length === 0 || right.length === 0) return right.length - left.length;
  for (let place = 0; place < Math.max(left.length, right.length); place += 1) {
    const difference = (left[place] ?? -1) - (right[place] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

function partsOf(number: string | null): readonly number[] {
  return ((number ?? '').normalize('NFKC').match(/\d+/gu) ?? []).map(Number);
}
