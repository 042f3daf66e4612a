import type { LineRange } from '../model/line-range.ts';
import type { ParsedPlan } from '../model/parsed-plan.ts';

/** Where one line of a source went. `missing` never comes from a parsed plan; it is what the tests look for. */
export type LinePlace = 'blank' | 'placed' | 'unplaced' | 'missing';

/**
 * Place of every source line, in order: `placed` in a unit, heading, predecessor or lineage note, `unplaced` with a
 * reason, or `blank`. Linear in the lines of the units.
 */
export function placedLines(plan: Omit<ParsedPlan, 'document'>): readonly LinePlace[] {
  const places: LinePlace[] = plan.sourceLines.map((line) => (line.trim() === '' ? 'blank' : 'missing'));
  mark(
    places,
    plan.unplaced.map(({ lines }) => lines),
    'unplaced',
  );
  mark(places, rangesOf(plan), 'placed');
  return places;
}

function rangesOf(plan: Omit<ParsedPlan, 'document'>): readonly LineRange[] {
  const units = [
    plan.measures,
    plan.themes,
    plan.indicators,
    plan.terms,
    plan.policyItems,
    plan.predecessors,
    plan.lineage,
    plan.passages,
  ];
  return [
    ...plan.sections.map(({ headingLines }) => headingLines),
    ...units.flatMap((list) => list.map(({ lines }) => lines)),
  ];
}

function mark(places: LinePlace[], ranges: readonly LineRange[], place: LinePlace): void {
  for (const [first, last] of ranges) {
    for (let line = first; line <= last; line++) {
      if (places[line - 1] !== undefined && places[line - 1] !== 'blank') places[line - 1] = place;
    }
  }
}
