import type { Correction } from '#graph/model/correction.ts';
import type { LineRange } from '#graph/model/line-range.ts';
import { groupBy } from '#graph/operations/group-by.ts';
import type { DocumentView } from '#graph/operations/views.ts';
import { columnWidths, type ColumnWidth } from './column-widths.ts';
import { cutCorrections, type CorrectedPart } from './cut-corrections.ts';
import { headingDepths } from './heading-depths.ts';
import { marginEntries, type MarginEntry } from './margin-entries.ts';

/** Rule in the margin: along a unit's lines, or the quieter one along running text. */
export type RuleKind = 'unit' | 'text';

/** A cell of a table row, or the whole of another line. */
export interface EditionCell {
  readonly width: ColumnWidth;
  readonly parts: readonly CorrectedPart[];
}

/** A source line with everything that is said about it. */
export interface EditionLine {
  readonly number: number;
  /** Cells of a table row; one where the line is no row; none where it is blank. */
  readonly cells: readonly EditionCell[];
  /** Depth of the heading that stands here, from 0. */
  readonly heading: number | null;
  /** True where a line holds nothing but the number and title of a measure that goes on below. */
  readonly isTitle: boolean;
  readonly rule: RuleKind | null;
  readonly isUnplaced: boolean;
  /** Why these lines belong to no unit; stands at the first of them. */
  readonly unplacedReason: string | null;
  readonly entries: readonly MarginEntry[];
  readonly corrections: readonly Correction[];
  readonly relatedPlans: readonly { readonly relation: string; readonly name: string }[];
}

/** The source text line by line, each with what the margin says of it. */
export function composeLines(view: DocumentView): readonly EditionLine[] {
  const entries = groupBy(marginEntries(view), ({ line }) => line);
  const corrections = groupBy(view.corrections, ({ line }) => line);
  const relatedPlans = groupBy(view.relatedPlans, ({ lines }) => lines[0]);
  const headings = headingDepths(view.sections);
  const titles = titleLines(view);
  const rules = rulesByLine(view);
  const unplaced = coveredLines(view.unplaced.map(({ lines }) => lines));
  const reasons = new Map(view.unplaced.map(({ lines, reason }) => [lines[0], reason]));
  return cellsByLine(view).map((cells, index) => {
    const number = index + 1;
    return {
      number,
      cells,
      heading: cells.length === 1 ? (headings.get(number) ?? null) : null,
      isTitle: titles.has(number),
      rule: rules.get(number) ?? null,
      isUnplaced: cells.length > 0 && unplaced.has(number),
      unplacedReason: reasons.get(number) ?? null,
      entries: (entries.get(number) ?? []).map(({ entry }) => entry),
      corrections: corrections.get(number) ?? [],
      relatedPlans: (relatedPlans.get(number) ?? []).map(({ relation, name }) => ({ relation, name })),
    };
  });
}

function cellsByLine({ sourceLines, corrections }: DocumentView): readonly (readonly EditionCell[])[] {
  const texts = sourceLines.map((text) => (text.trim() === '' ? [] : text.split('\t')));
  const widths = columnWidths(texts);
  const ofLine = groupBy(corrections, ({ line }) => line);
  return texts.map((cells, index) =>
    cells.map((cell, column) => ({
      width: widths[index]?.[column] ?? 'text',
      parts: cutCorrections(cell, ofLine.get(index + 1) ?? []),
    })),
  );
}

function titleLines({ units, sourceLines }: DocumentView): ReadonlySet<number> {
  const isAlone = ({ unit: { number, title, lines } }: DocumentView['units'][number]): boolean => {
    const text = sourceLines[lines[0] - 1]?.trim() ?? '';
    return lines[1] > lines[0] && (text === title || text === `${number ?? ''} ${title}`);
  };
  return new Set(units.filter(isAlone).map(({ unit }) => unit.lines[0]));
}

function rulesByLine({ units, predecessors }: DocumentView): ReadonlyMap<number, RuleKind> {
  const linesOf = (isText: boolean): readonly LineRange[] =>
    units.filter(({ unit }) => (unit.kind === 'passage') === isText).map(({ unit }) => unit.lines);
  const text = coveredLines(linesOf(true));
  const named = coveredLines([...linesOf(false), ...predecessors.map(({ lines }) => lines)]);
  return new Map([
    ...[...text].map((line) => [line, 'text'] as const),
    ...[...named].map((line) => [line, 'unit'] as const),
  ]);
}

function coveredLines(ranges: readonly LineRange[]): ReadonlySet<number> {
  return new Set(
    ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  );
}
