import { InvalidInputError } from '../../errors.ts';
import type { UnitId } from '../../model/ids.ts';

/** Grades 1–3 of the units that answer a query; a unit that is not in it has grade 0. */
export type Grades = ReadonlyMap<UnitId, number>;

/** From this grade on a unit is clearly useful; grade 1 only touches what is asked. */
const CLEARLY_USEFUL = 2;

/**
 * Units that count as answers where a figure knows only yes and no: grade 2 or more; all graded units where none has 2.
 * Refuses a query without any grade, whose ranking cannot be measured.
 */
export function relevantUnits(grades: Grades): ReadonlySet<UnitId> {
  assertGraded(grades);
  const useful = [...grades].filter(([, grade]) => grade >= CLEARLY_USEFUL);
  return new Set((useful.length > 0 ? useful : [...grades]).map(([unit]) => unit));
}

/** Throws `InvalidInputError` where nothing is graded: ranking figures have no meaning there, refusal has. */
export function assertGraded(grades: Grades): void {
  if (grades.size > 0) return;
  throw new InvalidInputError(
    'assertGraded: a ranking needs at least one graded unit, got 0; measure refusal instead',
    {
      details: { graded: 0 },
    },
  );
}
