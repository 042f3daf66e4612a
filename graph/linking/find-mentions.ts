import type { Mention } from '../model/mention.ts';
import type { ParsedPlan } from '../model/parsed-plan.ts';
import type { ConceptMatcher } from '../vocabulary/concept-matcher.ts';
import { findInSource } from './find-in-source.ts';
import { readNamingSections } from './naming-sections.ts';
import { unitWordings } from './unit-wording.ts';

/** Rules that link, with their versions; raise a version when its rule changes. */
const BY_LABEL = 'label/1';
const BY_SECTION = 'section/1';

/**
 * Every concept that a unit of the document names: one mention for each unit and concept, with all the printed words as
 * evidence. `label/1`: words of the unit itself. `section/1`: words of the heading it stands under, where its own words
 * do not name that concept already. In the order of the document's lists, then of the source; the units do not
 * influence each other.
 */
export function findMentions(plan: ParsedPlan, matcher: ConceptMatcher): readonly Mention[] {
  const headings = readNamingSections(plan, matcher);
  return unitWordings(plan).flatMap((wording) => {
    const named = findInSource(plan, wording, matcher);
    const own = new Set(named.map(({ concept }) => concept));
    const inherited = headings.conceptsAbove(wording.section).filter(({ concept }) => !own.has(concept));
    return [
      ...named.map((found) => ({ ...found, unit: wording.unit, by: BY_LABEL })),
      ...inherited.map((found) => ({ ...found, unit: wording.unit, by: BY_SECTION })),
    ];
  });
}
