import type {
  IndicatorDraft,
  LineageDraft,
  MeasureDraft,
  PassageDraft,
  PolicyItemDraft,
  PredecessorDraft,
  SectionDraft,
  TermDraft,
  ThemeDraft,
  UnplacedDraft,
} from './draft.ts';
import type { RelatedPlanDraft } from './find-related-plans.ts';

/** Everything found in one document, before ids are given. */
export interface PlanDrafts {
  readonly sections: readonly SectionDraft[];
  readonly measures: readonly MeasureDraft[];
  readonly themes: readonly ThemeDraft[];
  readonly indicators: readonly IndicatorDraft[];
  readonly terms: readonly TermDraft[];
  readonly policyItems: readonly PolicyItemDraft[];
  readonly predecessors: readonly PredecessorDraft[];
  readonly lineage: readonly LineageDraft[];
  readonly relatedPlans: readonly RelatedPlanDraft[];
  readonly passages: readonly PassageDraft[];
  readonly unplaced: readonly UnplacedDraft[];
}
