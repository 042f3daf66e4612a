import type { Correction } from '#graph/model/correction.ts';
import type { PlanDocument } from '#graph/model/plan-document.ts';
import type { RelatedPlan } from '#graph/model/related-plan.ts';
import type { Section } from '#graph/model/section.ts';
import type { Unit } from '#graph/model/unit.ts';
import type { DocumentView, MarginUnit } from '#graph/operations/views.ts';

/** A unit where it begins, for the margin. */
export type MarginNote = Pick<Unit, 'id' | 'kind' | 'number' | 'title'> & { readonly concepts: readonly string[] };

/** A source line with everything that is said about it. */
export interface EditionLine {
  readonly number: number;
  readonly text: string;
  /** Depth of the heading that stands here, from 0. */
  readonly heading: number | null;
  /** True where a unit with a note in the margin covers the line. */
  readonly isUnit: boolean;
  readonly notes: readonly MarginNote[];
  readonly corrections: readonly Correction[];
  /** Why the line belongs to no unit. */
  readonly unplaced: string | null;
}

/** A heading in the table of contents. */
export interface OutlineEntry {
  readonly id: string;
  readonly label: string;
  readonly depth: number;
  readonly lines: Section['lines'];
}

/** A document's source as the page shows it. */
export interface Edition {
  readonly document: PlanDocument;
  readonly lines: readonly EditionLine[];
  readonly outline: readonly OutlineEntry[];
  readonly corrections: readonly Correction[];
  readonly relatedPlans: readonly RelatedPlan[];
}

/** Puts what was read from a document beside its lines. Running text needs no note: it is the text itself. */
export function toEdition(view: DocumentView): Edition {
  const noted = view.units.filter(({ unit }) => unit.kind !== 'passage');
  const depths = depthsOf(view.sections);
  const about = {
    notes: groupByLine(noted, ({ unit }) => unit.lines[0]),
    corrections: groupByLine(view.corrections, ({ line }) => line),
    covered: linesOf(noted.map(({ unit }) => unit)),
    unplaced: new Map(view.unplaced.flatMap((part) => everyLine(part).map((line) => [line, part.reason] as const))),
    headings: new Map(
      view.sections.flatMap(({ id, headingLines }) =>
        everyLine({ lines: headingLines }).map((line) => [line, depths.get(id) ?? 0] as const),
      ),
    ),
  };
  return {
    document: view.document,
    lines: view.sourceLines.map((text, index) => toLine(index + 1, text, about)),
    outline: view.sections.map(({ id, number, title, lines }) => ({
      id,
      label: [number, title].filter((part) => part !== null && part !== '').join(' '),
      depth: depths.get(id) ?? 0,
      lines,
    })),
    corrections: view.corrections,
    relatedPlans: view.relatedPlans,
  };
}

interface AboutLines {
  readonly notes: ReadonlyMap<number, readonly MarginUnit[]>;
  readonly corrections: ReadonlyMap<number, readonly Correction[]>;
  readonly covered: ReadonlySet<number>;
  readonly unplaced: ReadonlyMap<number, string>;
  readonly headings: ReadonlyMap<number, number>;
}

function toLine(number: number, text: string, about: AboutLines): EditionLine {
  return {
    number,
    text,
    heading: about.headings.get(number) ?? null,
    isUnit: about.covered.has(number),
    notes: (about.notes.get(number) ?? []).map(({ unit: { id, kind, number: printed, title }, concepts }) => ({
      id,
      kind,
      number: printed,
      title,
      concepts: concepts.map(({ label }) => label),
    })),
    corrections: about.corrections.get(number) ?? [],
    unplaced: text.trim() === '' ? null : (about.unplaced.get(number) ?? null),
  };
}

function depthsOf(sections: readonly Section[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const { id, parent } of sections) depths.set(id, parent === null ? 0 : (depths.get(parent) ?? -1) + 1);
  return depths;
}

function everyLine({ lines: [first, last] }: { readonly lines: Section['lines'] }): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function linesOf(parts: readonly { readonly lines: Section['lines'] }[]): ReadonlySet<number> {
  return new Set(parts.flatMap(everyLine));
}

function groupByLine<Item>(
  items: readonly Item[],
  lineOf: (item: Item) => number,
): ReadonlyMap<number, readonly Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) groups.set(lineOf(item), [...(groups.get(lineOf(item)) ?? []), item]);
  return groups;
}
