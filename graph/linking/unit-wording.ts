import type { UnitId, SectionId } from '../model/ids.ts';
import type { LineRange } from '../model/line-range.ts';
import type { ParsedPlan } from '../model/parsed-plan.ts';

/** The words of a unit that can name concepts, in the order in which they stand in its lines. */
export interface UnitWording {
  readonly unit: UnitId;
  readonly section: SectionId | null;
  readonly lines: LineRange;
  readonly texts: readonly string[];
}

/**
 * Wordings of all units that carry mentions: measures, themes, indicators, terms, policy items, passages. Titles that
 * repeat words of the text (`composed`, `lost`) are left out, and so are the titles that stand in for passages.
 */
export function unitWordings(plan: ParsedPlan): readonly UnitWording[] {
  return [
    ...plan.measures.map(({ id, section, lines, title, titleOrigin, text }) => ({
      ...{ unit: id, section, lines },
      texts: titleOrigin === 'composed' || titleOrigin === 'lost' ? [text] : [title, text],
    })),
    ...plan.themes.map(({ id, section, lines, title, text }) => ({ unit: id, section, lines, texts: [title, text] })),
    ...plan.indicators.map(({ id, section, lines, name, description }) => ({
      ...{ unit: id, section, lines },
      texts: [name, description ?? ''],
    })),
    ...plan.terms.map(({ id, lines, word, definition }) => ({
      ...{ unit: id, section: null, lines },
      texts: [word, definition],
    })),
    ...plan.policyItems.map(({ id, lines, title }) => ({ unit: id, section: null, lines, texts: [title] })),
    ...plan.passages.map(({ id, section, lines, text }) => ({ unit: id, section, lines, texts: [text] })),
  ];
}
