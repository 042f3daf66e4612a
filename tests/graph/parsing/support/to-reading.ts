import type { ParsedPlan } from '#graph/model/parsed-plan.ts';
import type { Entry, ExpectedReading } from './sample-plans.ts';

/** A parsed plan in the words of the reviewed readings: sections by path, units by number, terms by mark. */
export function toReading(plan: ParsedPlan): ExpectedReading {
  const sections = new Map(plan.sections.map((section) => [section.id, section]));
  const pathOf = (id: string | null): string => {
    const section = plan.sections.find((candidate) => candidate.id === id);
    if (section === undefined) return '';
    return section.parent === null ? section.title : `${pathOf(section.parent)} › ${section.title}`;
  };
  const numbers = new Map([...plan.measures, ...plan.predecessors].map(({ id, number }) => [id, number]));
  const marks = new Map(plan.terms.map(({ id, mark }) => [id, mark]));
  return {
    document: { ...plan.document },
    sections: plan.sections.map((section) => ({ ...section, path: pathOf(section.id) })),
    measures: plan.measures.map((measure) => ({
      ...measure,
      section: pathOf(measure.section),
      terms: measure.terms.map((term) => marks.get(term)),
      crossReferences: measure.crossReferences.map(({ kind, code, label }) => ({ kind, code, label })),
    })),
    themes: plan.themes.map((theme) => ({ ...theme, section: pathOf(theme.section) })),
    indicators: plan.indicators.map((indicator) => ({
      ...indicator,
      section: sections.get(indicator.section)?.title,
    })),
    terms: plan.terms.map((term) => ({ ...term })),
    policyItems: plan.policyItems.map((item) => ({
      ...item,
      plans: item.plans.map((plan) => sections.get(plan)?.title),
    })),
    predecessors: plan.predecessors.map((predecessor) => ({ ...predecessor })),
    lineage: plan.lineage.map((link) => ({
      ...link,
      from: link.from === null ? null : numbers.get(link.from),
      to: link.to === null ? null : numbers.get(link.to),
    })),
    relatedPlans: plan.relatedPlans.map((related) => ({ ...related })),
    corrections: plan.corrections.map((correction) => ({ ...correction })),
    unplaced: plan.unplaced.map((unplaced) => ({ ...unplaced })),
  };
}

/** Of each entry the keys that the reviewed entry at the same place has; entries beyond the reviewed ones are kept whole. */
export function keysOf(actual: readonly Entry[], reviewed: readonly Entry[]): readonly Entry[] {
  return actual.map((entry, index) => {
    const like = reviewed[index];
    if (like === undefined) return entry;
    return Object.fromEntries(Object.keys(like).map((key) => [key, entry[key]]));
  });
}
