import type { LineRange } from '../model/line-range.ts';
import type { BlockOf } from '../reading/block.ts';
import { joinTexts, sliceText, splitText, trimText, type SourceText } from '../reading/source-text.ts';
import { compileCode, compileNumbering } from './numbering.ts';
import type { TableRuleOf } from './plan-profile.ts';
import { splitDepartmentColumn } from './split-departments.ts';

type Rule = TableRuleOf<'lineage'>;
type Row = BlockOf<'table-row'>;

/** An item of a cell: number, and text without number and ○. */
export interface NumberedItem {
  readonly number: SourceText;
  readonly text: SourceText;
}

/** A row of a lineage table, taken apart. Cells that hold no item are a heading or empty. */
export interface LineageRow {
  readonly lines: LineRange;
  /** Indexes of the marked columns, counted among the mark columns. */
  readonly marks: readonly number[];
  readonly predecessors: readonly NumberedItem[];
  readonly measures: readonly NumberedItem[];
  /** Headings of the present and of the next plan, empty in rows of items. */
  readonly presentHeading: SourceText;
  readonly nextHeading: SourceText;
  /** The note, with slipped notes put back where the profile says. */
  readonly note: SourceText;
  readonly departments: readonly SourceText[];
}

/** Takes the rows apart by the roles of their columns. */
export function takeLineageRows(rows: readonly Row[], rule: Rule): readonly LineageRow[] {
  const departments = splitDepartmentColumn(rows.map((row) => cellOf(row, rule, 'departments')));
  return rows.map((row, index) => {
    const present = cellOf(row, rule, 'predecessor');
    const next = cellOf(row, rule, 'measure');
    const predecessors = splitItems(present, rule.items);
    const measures = splitItems(next, rule.items);
    return {
      lines: row.lines,
      marks: cellsOf(row, rule, 'mark').flatMap((cell, place) => (cell.text === '' ? [] : [place])),
      predecessors,
      measures,
      presentHeading: predecessors.length > 0 ? sliceText(present, 0, 0) : present,
      nextHeading: measures.length > 0 ? sliceText(next, 0, 0) : next,
      note: noteOf(row, rows, rule),
      departments: departments[index] ?? [],
    };
  });
}

function cellsOf(row: Row, rule: Rule, role: Rule['columns'][number]): readonly SourceText[] {
  const missing = sliceText(row.text, 0, 0);
  return rule.columns.flatMap((column, index) => (column === role ? [row.cells[index] ?? missing] : []));
}

function cellOf(row: Row, rule: Rule, role: Rule['columns'][number]): SourceText {
  return joinTexts(cellsOf(row, rule, role), ' ');
}

/** Several items can stand in one cell, each behind its number. */
function splitItems(cell: SourceText, items: string): readonly NumberedItem[] {
  const numbering = compileNumbering(items);
  const [prefix = ''] = items.split('*');
  const starts = new RegExp(`(?:^|\\s)(?=${compileCode(prefix.trim()).source}\\s)`, 'gu');
  return splitText(cell, starts).flatMap((piece) => {
    const found = numbering.find(piece);
    if (found?.number == null) return [];
    const mark = /^[○◯〇\s]*/u.exec(found.title.text)?.[0].length ?? 0;
    return [{ number: found.number, text: trimText(sliceText(found.title, mark)) }];
  });
}

function noteOf(row: Row, rows: readonly Row[], rule: Rule): SourceText {
  const line = row.lines[0];
  const own = rule.notes
    .filter((slip) => slip.line === line)
    .reduce((note, slip) => cutWords(note, slip.words), cellOf(row, rule, 'note'));
  const incoming = rule.notes.flatMap((slip) => {
    const origin = slip.belongsTo === line ? rows.find((other) => other.lines[0] === slip.line) : undefined;
    return origin === undefined ? [] : [findWords(cellOf(origin, rule, 'note'), slip.words)];
  });
  return joinTexts([trimText(own), ...incoming], ' ');
}

function cutWords(note: SourceText, words: string): SourceText {
  const at = note.text.indexOf(words);
  return at < 0 ? note : joinTexts([sliceText(note, 0, at), sliceText(note, at + words.length)]);
}

function findWords(note: SourceText, words: string): SourceText {
  const at = note.text.indexOf(words);
  return at < 0 ? sliceText(note, 0, 0) : sliceText(note, at, at + words.length);
}
