import { UNIT_KINDS, type UnitKind } from '../model/unit.ts';

/** Kinds a cell of a comparison counts as measures. */
export const MEASURE_KINDS: readonly UnitKind[] = ['measure', 'project', 'focus'];
/** Kinds a cell counts as texts: everything that is neither a measure nor a theme. */
export const TEXT_KINDS: readonly UnitKind[] = UNIT_KINDS.filter(
  (kind) => kind !== 'theme' && !MEASURE_KINDS.includes(kind),
);
