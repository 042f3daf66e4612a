import type { Correction, UnplacedLines } from './correction.ts';
import type { Indicator } from './indicator.ts';
import type { LineageLink, Predecessor } from './lineage-link.ts';
import type { Measure } from './measure.ts';
import type { Passage } from './passage.ts';
import type { PlanDocument } from './plan-document.ts';
import type { PolicyItem } from './policy-item.ts';
import type { RelatedPlan } from './related-plan.ts';
import type { Section } from './section.ts';
import type { Term } from './term.ts';
import type { Theme } from './theme.ts';

/** Everything read from one document; all lists in the order of the source. */
export interface ParsedPlan {
  readonly document: PlanDocument;
  /** Source lines as delivered, split at "\n", without the line break. */
  readonly sourceLines: readonly string[];
  readonly sections: readonly Section[];
  readonly measures: readonly Measure[];
  readonly themes: readonly Theme[];
  readonly indicators: readonly Indicator[];
  readonly terms: readonly Term[];
  readonly policyItems: readonly PolicyItem[];
  readonly predecessors: readonly Predecessor[];
  readonly lineage: readonly LineageLink[];
  readonly relatedPlans: readonly RelatedPlan[];
  readonly passages: readonly Passage[];
  readonly corrections: readonly Correction[];
  readonly unplaced: readonly UnplacedLines[];
}
