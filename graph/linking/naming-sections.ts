import type { SectionId } from '../model/ids.ts';
import type { ParsedPlan } from '../model/parsed-plan.ts';
import type { Section } from '../model/section.ts';
import type { ConceptMatcher } from '../vocabulary/concept-matcher.ts';
import { findInSource, type FoundConcept } from './find-in-source.ts';
import { unitWordings } from './unit-wording.ts';

/** A heading above more than this share of a document's units speaks of the plan, not of what stands below it. */
const PLAN_WIDE_SHARE = 0.5;

/** Concepts named by the headings above a unit. */
export interface NamingSections {
  /**
   * Those of the innermost heading upwards that names any. Plan-wide headings name none, and no heading names what the
   * plan's own title names: 「第3期総合戦略の新たな視点」 is not about 総合戦略.
   */
  conceptsAbove(section: SectionId | null): readonly FoundConcept[];
}

/** Reads the headings of a document once for all its units. */
export function readNamingSections(plan: ParsedPlan, matcher: ConceptMatcher): NamingSections {
  const sections = new Map(plan.sections.map((section) => [section.id, section]));
  const planWide = findPlanWide(plan, sections);
  const ofPlan = new Set(matcher.match(plan.document.title).map(({ concept }) => concept));
  const named = new Map<SectionId, readonly FoundConcept[]>(
    plan.sections
      .filter(({ id }) => !planWide.has(id))
      .map(({ id, title, headingLines }) => {
        const concepts = findInSource(plan, { texts: [title], lines: headingLines }, matcher);
        return [id, concepts.filter(({ concept }) => !ofPlan.has(concept))];
      }),
  );
  return {
    conceptsAbove(innermost) {
      for (const { id } of pathUpwards(sections, innermost)) {
        const concepts = named.get(id) ?? [];
        if (concepts.length > 0) return concepts;
      }
      return [];
    },
  };
}

function pathUpwards(sections: ReadonlyMap<SectionId, Section>, innermost: SectionId | null): readonly Section[] {
  const path: Section[] = [];
  let current = innermost === null ? undefined : sections.get(innermost);
  while (current !== undefined && !path.includes(current)) {
    path.push(current);
    current = current.parent === null ? undefined : sections.get(current.parent);
  }
  return path;
}

function findPlanWide(plan: ParsedPlan, sections: ReadonlyMap<SectionId, Section>): ReadonlySet<SectionId> {
  const units = unitWordings(plan).filter(({ section }) => section !== null);
  const counts = new Map<SectionId, number>();
  for (const { section } of units) {
    for (const { id } of pathUpwards(sections, section)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > units.length * PLAN_WIDE_SHARE).map(([id]) => id));
}
