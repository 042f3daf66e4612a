import type { UnitId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Municipality } from '../model/municipality.ts';
import type { PlanDocument } from '../model/plan-document.ts';
import type { Section } from '../model/section.ts';
import type { Term } from '../model/term.ts';
import type { Unit } from '../model/unit.ts';
import type { ConceptChip, UnitMention } from './views.ts';

/** Most units that are compared at once, shown or taken away. */
export const MOST_COMPARED = 20;

/** A word of title or text that other compared units hold too. */
export interface SharedWordMark {
  readonly field: 'title' | 'text';
  /** As printed: `unit[field].slice(start, end)`. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** The others that hold it, in the order of the comparison. */
  readonly sharedWith: readonly UnitId[];
}

/** A concept that a compared unit mentions, with the other compared units that mention it too; none = only this one does. */
export interface ComparedMention extends Pick<UnitMention, 'evidence' | 'by'> {
  readonly concept: ConceptChip;
  readonly sharedWith: readonly UnitId[];
}

/** A unit as a column beside others. */
export interface ComparedUnit {
  readonly unit: Unit;
  /** Name of the column: the municipality's, numbered where it has several columns. */
  readonly name: string;
  readonly city: Municipality;
  readonly document: PlanDocument;
  /** From the outermost section to the innermost. */
  readonly sections: readonly Section[];
  /** Printed names; `null` where this kind has none or the document states none. */
  readonly departments: readonly string[] | null;
  /** Indicators of the nearest section that has any, and that section. */
  readonly indicators: readonly Indicator[];
  readonly indicatorSection: Section | null;
  readonly terms: readonly Term[];
  readonly mentions: readonly ComparedMention[];
  /** By field and place. */
  readonly sharedWords: readonly SharedWordMark[];
  /** Words of title and text that no other compared unit holds, as printed, each once, in order; empty where it stands alone. */
  readonly ownWords: readonly string[];
}

/** Units beside each other. */
export interface SideBySideView {
  /** In the order asked for. */
  readonly units: readonly ComparedUnit[];
  /** Ids under which nothing is found any more. */
  readonly missing: readonly UnitId[];
}
