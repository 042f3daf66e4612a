import type { DocumentId, SectionId, UnitId } from '../model/ids.ts';
import type { Measure } from '../model/measure.ts';
import type { ParsedPlan } from '../model/parsed-plan.ts';
import type { SourceText } from '../reading/source-text.ts';
import { ContentIds } from './content-id.server.ts';
import type { MeasureDraft, PredecessorDraft, SectionDraft } from './draft.ts';
import type { PlanDrafts } from './plan-drafts.ts';
import { titleOriginOf } from './title-origin.ts';

/** Lists of a plan that come from drafts. */
export type NamedUnits = Omit<ParsedPlan, 'document' | 'sourceLines' | 'corrections'>;

/** Gives ids to everything found and turns cut texts into plain ones. */
export function namePlan(document: DocumentId, drafts: PlanDrafts, sourceLines: readonly string[]): NamedUnits {
  const naming = new Naming(document, sourceLines);
  const sections = drafts.sections.map((section) => naming.nameSection(section));
  const terms = drafts.terms.map(({ mark, word, definition, lines }) => {
    const id = naming.ids.unit('term', [mark, word.text]);
    return { id, document, mark, word: word.text, definition: definition.text, lines };
  });
  const termsByMark = new Map(terms.map(({ mark, id }) => [mark, id]));
  const measures = new Map(drafts.measures.map((draft) => [draft, naming.nameMeasure(draft, termsByMark)]));
  const predecessors = new Map(drafts.predecessors.map((draft) => [draft, naming.namePredecessor(draft)]));
  return {
    sections,
    terms,
    measures: [...measures.values()],
    predecessors: [...predecessors.values()],
    ...nameOthers(drafts, naming),
    lineage: drafts.lineage.map(({ from, to, type, note, lines }) => {
      const ends = { from: idOf(predecessors, from), to: idOf(measures, to) };
      return { document, ...ends, type, note: note.text, lines };
    }),
    relatedPlans: drafts.relatedPlans.map(({ relation, name, lines }) => ({
      document,
      relation,
      name: name.text,
      lines,
    })),
    unplaced: drafts.unplaced.map((unplaced) => ({ document, ...unplaced })),
  };
}

function idOf<Draft, Value extends { readonly id: UnitId }>(
  known: ReadonlyMap<Draft, Value>,
  draft: Draft | null,
): UnitId | null {
  return draft === null ? null : (known.get(draft)?.id ?? null);
}

function nameOthers(
  drafts: PlanDrafts,
  naming: Naming,
): Pick<NamedUnits, 'themes' | 'indicators' | 'policyItems' | 'passages'> {
  const { ids, document } = naming;
  return {
    themes: drafts.themes.map(({ section, type, number, title, text, lines }) => {
      const id = ids.unit('theme', [pathOf(section), type, textOrNull(number), title.text]);
      const place = { id, document, section: naming.sectionId(section), type, number: textOrNull(number) };
      return { ...place, title: title.text, text: text.text, lines };
    }),
    indicators: drafts.indicators.map(({ section, kind, name, description, unit, baseline, target, lines }) => {
      const id = ids.unit('indicator', [pathOf(section), kind, name.text]);
      const values = { unit: textOrNull(unit), baseline: textOrNull(baseline), target: textOrNull(target) };
      const place = { id, document, section: naming.sectionId(section), kind };
      return { ...place, name: name.text, description: textOrNull(description), ...values, lines };
    }),
    policyItems: drafts.policyItems.map(({ group, code, title, plans, lines }) => {
      const id = ids.unit('policy-item', [code.text, title.text]);
      const marked = plans.map((plan) => naming.sectionId(plan));
      return { id, document, group: group.text, code: code.text, title: title.text, plans: marked, lines };
    }),
    passages: drafts.passages.map(({ section, text, lines }) => {
      const id = ids.unit('passage', [pathOf(section), text.text]);
      return { id, document, section: section === null ? null : naming.sectionId(section), text: text.text, lines };
    }),
  };
}

/** Titles from the outermost section to this one, each with its number. */
function pathOf(section: SectionDraft | null): readonly string[] {
  return section === null ? [] : [...pathOf(section.parent), `${section.number?.text ?? ''}|${section.title.text}`];
}

function textOrNull(text: SourceText | null): string | null {
  return text?.text ?? null;
}

/** The ids of one document and the sections that bear them. */
class Naming {
  readonly document: DocumentId;
  readonly ids: ContentIds;
  readonly #sourceLines: readonly string[];
  readonly #sections = new Map<SectionDraft, SectionId>();

  constructor(document: DocumentId, sourceLines: readonly string[]) {
    this.document = document;
    this.ids = new ContentIds(document);
    this.#sourceLines = sourceLines;
  }

  /** Id of a section that has been named. */
  sectionId(section: SectionDraft): SectionId {
    const known = this.#sections.get(section);
    if (known !== undefined) return known;
    const id = this.ids.section([pathOf(section)]);
    this.#sections.set(section, id);
    return id;
  }

  nameSection(draft: SectionDraft): ParsedPlan['sections'][number] {
    const { number, title, levelLabel, headingLines, lines, parent, notes } = draft;
    return {
      id: this.sectionId(draft),
      document: this.document,
      parent: parent === null ? null : this.sectionId(parent),
      number: textOrNull(number),
      title: title.text,
      levelLabel,
      headingLines,
      lines,
      note: notes.length === 0 ? null : notes.map((note) => note.text).join('\n'),
    };
  }

  nameMeasure(draft: MeasureDraft, terms: ReadonlyMap<string | null, UnitId>): Measure {
    const { kind, number, title, text, lines, departments, references } = draft;
    return {
      id: this.ids.unit(kind, [kind, pathOf(draft.section), textOrNull(number), title.text, text.text]),
      document: this.document,
      section: this.sectionId(draft.section),
      kind,
      number: textOrNull(number),
      title: title.text,
      titleOrigin: draft.titleOrigin ?? titleOriginOf(title, this.#sourceLines),
      text: text.text,
      lines,
      departments: departments.map((name) => name.text),
      terms: draft.marks.flatMap((mark) => terms.get(mark) ?? []),
      crossReferences: references.map(({ kind: type, code, label, lines: at }) => {
        return { kind: type, code: code.text, label: textOrNull(label), lines: at };
      }),
    };
  }

  namePredecessor({ number, title, text, lines }: PredecessorDraft): ParsedPlan['predecessors'][number] {
    const id = this.ids.unit('predecessor', [textOrNull(number), text.text]);
    return { id, document: this.document, number: textOrNull(number), title: title.text, text: text.text, lines };
  }
}
