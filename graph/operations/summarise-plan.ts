import type { LinkedPlan } from '../model/atlas.ts';
import { verifyQuotations } from '../parsing/verify-quotations.ts';
import { placedLines, type LinePlace } from '../parsing/placed-lines.ts';

/** What was read from one document, as a row of the report. */
export interface PlanSummary {
  readonly source: string;
  readonly title: string;
  readonly city: string;
  readonly counts: Readonly<Record<CountedList, number>>;
  readonly mentions: number;
  /**
   * Non-empty lines: `placed` in something that was read, `explained` by a reason why they are in nothing (table separator,
   * residue of a figure), or `missing`, which would be a loss.
   */
  readonly lines: Readonly<Record<'nonEmpty' | 'placed' | 'explained' | 'missing', number>>;
  readonly unverifiedQuotations: number;
}

const COUNTED = [
  'sections',
  'measures',
  'themes',
  'indicators',
  'terms',
  'policyItems',
  'predecessors',
  'lineage',
  'passages',
] as const;
type CountedList = (typeof COUNTED)[number];

/** Counts what was read from a document and checks every quotation against its source. */
export function summarisePlan({ plan, mentions }: LinkedPlan): PlanSummary {
  const counts = Object.fromEntries(COUNTED.map((list) => [list, plan[list].length]));
  return {
    source: plan.document.source,
    title: plan.document.title,
    city: plan.document.city.name,
    // Filled from COUNTED just above.
    counts: counts as Record<CountedList, number>,
    mentions: mentions.length,
    lines: countLines(plan),
    unverifiedQuotations: verifyQuotations(plan).length,
  };
}

function countLines(plan: LinkedPlan['plan']): PlanSummary['lines'] {
  const places = placedLines(plan).filter((place) => place !== 'blank');
  const count = (wanted: LinePlace) => places.filter((place) => place === wanted).length;
  return { nonEmpty: places.length, placed: count('placed'), explained: count('unplaced'), missing: count('missing') };
}
