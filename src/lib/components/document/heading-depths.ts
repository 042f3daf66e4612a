import type { Section } from '#graph/model/section.ts';

/** Lines that print a heading, with the depth of its section from 0; where several begin, the outermost counts. */
export function headingDepths(sections: readonly Section[]): ReadonlyMap<number, number> {
  const parents = new Map(sections.map(({ id, parent }) => [id, parent]));
  const depths = new Map<number, number>();
  for (const { parent, headingLines } of sections) {
    let depth = 0;
    for (let above = parent; above !== null; above = parents.get(above) ?? null) depth += 1;
    for (let line = headingLines[0]; line <= headingLines[1]; line += 1) {
      depths.set(line, Math.min(depth, depths.get(line) ?? depth));
    }
  }
  return depths;
}
