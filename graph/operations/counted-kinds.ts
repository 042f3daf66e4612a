import { UNIT_KINDS, type UnitKind } from '../model/unit.ts';

/** Kinds a cell of a comparison counts as measures. */
export const MEASURE_KINDS: readonly UnitKind[] = ['measure', 'project', 'focus'];
/** Kinds a cell counts as texts: everything that is neither a measure nor a theme. */
export const TEXT_KINDS: readonly UnitKind[] = UNIT_KINDS.filter(
  (kind) => kind !== 'theme' && !MEASURE_KINDS.includes(kind),
);

/** How many units of some kinds there are among counts by kind; a kind may be counted in several places. */
export function sumOf(kinds: readonly UnitKind[], counts: Iterable<readonly [kind: string, units: number]>): number {
  const counted = new Set<string>(kinds);
  return [...counts].reduce((sum, [kind, units]) => (counted.has(kind) ? sum + units : sum), 0);
}
