import type { Concept } from '../model/concept.ts';
import type { Correction, UnplacedLines } from '../model/correction.ts';
import type { ConceptId, MunicipalityCode, UnitId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { LineageLink, Predecessor } from '../model/lineage-link.ts';
import type { CrossReference } from '../model/measure.ts';
import type { Evidence } from '../model/mention.ts';
import type { Municipality } from '../model/municipality.ts';
import type { PlanDocument } from '../model/plan-document.ts';
import type { PolicyItem } from '../model/policy-item.ts';
import type { RelatedPlan } from '../model/related-plan.ts';
import type { Section } from '../model/section.ts';
import type { MunicipalitySummary } from '../model/subgraph.ts';
import type { Term } from '../model/term.ts';
import type { Unit } from '../model/unit.ts';
import type { SentencePlace } from '../search/nearest-pair.ts';
import type { Band, Nearness, SharedConcept, TextMatch } from '../search/search-hit.ts';

/** A concept as chips show it. */
export interface ConceptChip {
  readonly id: ConceptId;
  readonly label: string;
  readonly en: string;
}

/** A unit where it is only named: enough for a line in a list. */
export interface UnitLine {
  readonly unit: Unit;
  readonly city: Municipality;
  readonly document: Pick<PlanDocument, 'id' | 'title' | 'status'>;
  readonly sectionPath: readonly string[];
}

/** A concept a unit mentions, with the words and the rule. */
export interface UnitMention {
  readonly concept: ConceptChip;
  readonly evidence: readonly Evidence[];
  readonly by: string;
  /** Municipalities, other than the unit's own, whose units mention it too. */
  readonly sharedWith: readonly MunicipalityCode[];
}

/** A unit of another municipality that is like this one, with the reasons in two parts. */
export interface SimilarUnit extends UnitLine {
  readonly band: Band;
  readonly score: number;
  readonly nearness: Nearness;
  /** Words of the own title that stand in the other unit, marked there. */
  readonly matches: readonly TextMatch[];
  /** The two sentences that are nearest to each other, of the own unit and of the other; `null` where none are near. */
  readonly sentences: { readonly own: string; readonly other: SentencePlace } | null;
  readonly concepts: readonly SharedConcept[];
}

/** A line of descent that ends or begins at a measure. */
export interface LineageView {
  readonly link: LineageLink;
  readonly predecessor: Predecessor | null;
}

/** Everything the page of one unit shows. */
export interface UnitView {
  readonly unit: Unit;
  readonly document: PlanDocument;
  /** From the outermost section to the innermost. */
  readonly sections: readonly Section[];
  /** Printed names; `null` where this kind has none or the document states none. */
  readonly departments: readonly string[] | null;
  readonly crossReferences: readonly (CrossReference & { readonly policyItem: PolicyItem | null })[];
  readonly terms: readonly Term[];
  readonly mentions: readonly UnitMention[];
  readonly lineage: readonly LineageView[];
  /** Indicators of its section or of the nearest section above that has any. */
  readonly indicators: readonly Indicator[];
  readonly indicatorSection: Section | null;
  /** Source lines it was read from, as delivered, without blank ones. */
  readonly source: readonly { readonly line: number; readonly text: string }[];
  readonly corrections: readonly Correction[];
  readonly similar: readonly SimilarUnit[];
  /** Filled for themes, indicators and the like: type or kind as printed. */
  readonly typeLabel: string | null;
}

/** A unit that mentions a concept, with the words. */
export interface MentioningUnit extends UnitLine {
  readonly evidence: readonly Evidence[];
  readonly by: string;
}

/** Everything the page of one concept shows. */
export interface ConceptView {
  readonly concept: Concept;
  readonly broader: readonly ConceptChip[];
  readonly narrower: readonly ConceptChip[];
  readonly related: readonly ConceptChip[];
  /** All loaded municipalities by code; `units` is empty where none mentions the concept. */
  readonly municipalities: readonly {
    readonly municipality: MunicipalitySummary;
    readonly units: readonly MentioningUnit[];
  }[];
}

/** Everything the page of one municipality shows. */
export interface MunicipalityView {
  readonly municipality: MunicipalitySummary;
  readonly documents: readonly DocumentSummary[];
  /** Concepts its units mention, most units first, then id. */
  readonly concepts: readonly {
    readonly concept: ConceptChip;
    readonly units: number;
    readonly municipalities: number;
  }[];
  readonly departments: readonly { readonly name: string; readonly measures: number }[];
}

/** A document with the number of units of each kind. */
export interface DocumentSummary {
  readonly document: PlanDocument;
  readonly counts: Readonly<Partial<Record<Unit['kind'] | 'section' | 'predecessor', number>>>;
}

/** A unit in the margin of the source text. */
export interface MarginUnit {
  readonly unit: Unit;
  readonly concepts: readonly ConceptChip[];
}

/** Everything the page of one document shows. */
export interface DocumentView {
  readonly document: PlanDocument;
  readonly sourceLines: readonly string[];
  readonly sections: readonly Section[];
  readonly units: readonly MarginUnit[];
  readonly predecessors: readonly Predecessor[];
  readonly lineage: readonly LineageLink[];
  readonly relatedPlans: readonly RelatedPlan[];
  readonly corrections: readonly Correction[];
  readonly unplaced: readonly UnplacedLines[];
}

/** What the first page shows: municipalities as lanes, their units as strokes, the widely shared concepts between. */
export interface OverviewView {
  readonly municipalities: readonly MunicipalitySummary[];
  readonly documents: readonly DocumentSummary[];
  /** Municipalities of the picture, by code, of at most so many as lanes can be told apart. */
  readonly drawn: readonly MunicipalityCode[];
  readonly mostDrawn: number;
  /** False where none of the drawn was asked for. */
  readonly isChosen: boolean;
  /** So many of the municipalities that were asked for are not drawn: they are not loaded, or too many. */
  readonly notDrawn: number;
  /** Of the drawn: measures, projects, focus points and (where a municipality lists no measures) themes, in document order. */
  readonly strokes: readonly { readonly id: UnitId; readonly municipality: MunicipalityCode; readonly label: string }[];
  /** Concepts mentioned in at least `minMunicipalities` of the drawn by those units; of many those most of them share. */
  readonly concepts: readonly {
    readonly concept: ConceptChip;
    readonly municipalities: readonly MunicipalityCode[];
    readonly units: readonly UnitId[];
  }[];
  /** So many concepts there are of which `concepts` are drawn. */
  readonly sharedConcepts: number;
  readonly minMunicipalities: number;
}
