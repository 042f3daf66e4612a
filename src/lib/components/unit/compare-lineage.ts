import type { UnitId } from '#graph/model/ids.ts';
import type { LineageType } from '#graph/model/lineage-link.ts';
import type { LineageView } from '#graph/operations/views.ts';
import { diffText, type DiffRun } from '$lib/text/diff-text.ts';

/** The item of the present plan that a measure is nearest to in wording, with the differences. */
export interface LineageComparison {
  readonly predecessor: UnitId;
  readonly runs: readonly DiffRun[];
}

/** Texts that share less than this part of the longer one are read side by side; a difference of nearly everything says nothing. */
const LEAST_COMMON = 0.4;

/** Differences between a measure's text and the item it is nearest to; `null` where no item is near in wording. */
export function compareLineage(text: string, lineage: readonly LineageView[]): LineageComparison | null {
  const compared = lineage.flatMap(({ predecessor }) => {
    const runs = predecessor === null ? null : diffText(predecessor.text, text);
    if (predecessor === null || runs === null) return [];
    const common = commonLength(runs) / Math.max(predecessor.text.length, text.length, 1);
    return common < LEAST_COMMON ? [] : [{ predecessor: predecessor.id, runs, common }];
  });
  const [nearest] = compared.toSorted((a, b) => b.common - a.common);
  return nearest === undefined ? null : { predecessor: nearest.predecessor, runs: nearest.runs };
}

function commonLength(runs: readonly DiffRun[]): number {
  return runs.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
}

/** True where the document says that an item ends, by itself or merged into another. */
export function isDropped({ type }: Pick<LineageView['link'], 'type'>): boolean {
  return type.includes('削除' satisfies LineageType);
}
