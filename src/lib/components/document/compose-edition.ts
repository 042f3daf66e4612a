import type { Correction } from '#graph/model/correction.ts';
import type { UnitId } from '#graph/model/ids.ts';
import type { LineRange } from '#graph/model/line-range.ts';
import type { NodeKind } from '#graph/model/graph-node.ts';
import type { Section } from '#graph/model/section.ts';
import { groupBy } from '#graph/operations/group-by.ts';
import type { ConceptChip, DocumentView, MarginUnit } from '#graph/operations/views.ts';
import { columnWidths, type ColumnWidth } from './column-widths.ts';
import { cutCorrections, type CorrectedPiece } from './cut-corrections.ts';

/** What the margin says of something that begins at a line. */
export interface MarginEntry {
  readonly id: UnitId;
  readonly kind: NodeKind;
  readonly number: string | null;
  readonly title: string;
  readonly concepts: readonly ConceptChip[];
  /** What became of an item of the present plan. */
  readonly lineage: readonly { readonly type: string; readonly to: UnitId | null }[];
}

/** Rule in the margin: the unit's lines, or the quieter one of running text. */
export type RuleKind = 'unit' | 'text';

/** A cell of a table row, or the whole of another line. */
export interface EditionCell {
  readonly width: ColumnWidth;
  readonly pieces: readonly CorrectedPiece[];
}

/** One source line as the edition sets it. */
export interface EditionLine {
  readonly line: number;
  /** Cells of a table row; one where the line is no row; none where it is blank. */
  readonly cells: readonly EditionCell[];
  /** Depth of the section whose heading this is, from 0; `null` for other lines. */
  readonly heading: number | null;
  readonly rule: RuleKind | null;
  readonly isUnplaced: boolean;
  /** Why these lines belong to no unit; stands at the first of them. */
  readonly unplacedReason: string | null;
  readonly entries: readonly MarginEntry[];
  readonly corrections: readonly Correction[];
  readonly relatedPlans: readonly { readonly relation: string; readonly name: string }[];
}

/** The source text of a document line by line, with what the margin says. */
export function composeEdition(view: DocumentView): readonly EditionLine[] {
  const entries = groupBy(entriesOf(view), ({ line }) => line);
  const corrections = groupBy(view.corrections, ({ line }) => line);
  const relatedPlans = groupBy(view.relatedPlans, ({ lines }) => lines[0]);
  const headings = headingDepths(view.sections);
  const rules = rulesByLine(view);
  const unplaced = coveredLines(view.unplaced.map(({ lines }) => lines));
  const reasons = new Map(view.unplaced.map(({ lines, reason }) => [lines[0], reason]));
  const texts = view.sourceLines.map((text) => (text.trim() === '' ? [] : text.split('\t')));
  const widths = columnWidths(texts);
  return texts.map((cellTexts, index) => {
    const line = index + 1;
    const cells = cellTexts.map((text, column) => ({
      width: widths[index]?.[column] ?? 'text',
      pieces: cutCorrections(text, corrections.get(line) ?? []),
    }));
    return {
      line,
      cells,
      heading: cells.length === 1 ? (headings.get(line) ?? null) : null,
      rule: rules.get(line) ?? null,
      isUnplaced: unplaced.has(line),
      unplacedReason: reasons.get(line) ?? null,
      entries: (entries.get(line) ?? []).map(({ entry }) => entry),
      corrections: corrections.get(line) ?? [],
      relatedPlans: (relatedPlans.get(line) ?? []).map(({ relation, name }) => ({ relation, name })),
    };
  });
}

function entriesOf({ units, predecessors, lineage }: DocumentView): readonly { line: number; entry: MarginEntry }[] {
  const ofUnits = units.map((margin) => ({ line: margin.unit.lines[0], entry: unitEntry(margin) }));
  const ofPredecessors = predecessors.map(({ id, number, title, lines }) => ({
    line: lines[0],
    entry: {
      id,
      kind: 'predecessor' as const,
      number,
      title,
      concepts: [],
      lineage: lineage.filter(({ from }) => from === id).map(({ type, to }) => ({ type, to })),
    },
  }));
  return [...ofPredecessors, ...ofUnits];
}

function unitEntry({ unit: { id, kind, number, title }, concepts }: MarginUnit): MarginEntry {
  return { id, kind, number, title, concepts, lineage: [] };
}

function headingDepths(sections: readonly Section[]): ReadonlyMap<number, number> {
  const parentOf = new Map(sections.map(({ id, parent }) => [id, parent]));
  const depths = new Map<number, number>();
  for (const { parent, headingLines } of sections) {
    let depth = 0;
    for (let above = parent; above !== null; above = parentOf.get(above) ?? null) depth += 1;
    for (const line of linesOf(headingLines)) depths.set(line, Math.min(depth, depths.get(line) ?? depth));
  }
  return depths;
}

function rulesByLine({ units, predecessors }: DocumentView): ReadonlyMap<number, RuleKind> {
  const isText = ({ unit }: MarginUnit): boolean => unit.kind === 'passage';
  const text = coveredLines(units.filter(isText).map(({ unit }) => unit.lines));
  const others = units.filter((unit) => !isText(unit)).map(({ unit }) => unit.lines);
  const named = coveredLines([...others, ...predecessors.map(({ lines }) => lines)]);
  return new Map([
    ...[...text].map((line): [number, RuleKind] => [line, 'text']),
    ...[...named].map((line): [number, RuleKind] => [line, 'unit']),
  ]);
}

function coveredLines(ranges: readonly LineRange[]): ReadonlySet<number> {
  return new Set(ranges.flatMap(linesOf));
}

function linesOf([first, last]: LineRange): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
