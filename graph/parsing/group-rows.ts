import type { BlockOf } from '../reading/block.ts';
import { EMPTY_TEXT, linesOfText, type SourceText } from '../reading/source-text.ts';
import { InvalidInputError } from '../errors.ts';
import type { SectionDraft } from './draft.ts';
import { compileNumbering } from './numbering.ts';
import type { OutlineBuilder } from './outline-builder.ts';
import type { SectionColumn, TableRuleOf } from './plan-profile.ts';
import { hasCode } from './split-names.ts';

type Rule = TableRuleOf<'measures'>;
type Row = BlockOf<'table-row'>;

/** Cells that belong together; empty cells are left out, `number` is empty where there is none. */
export interface RowGroup {
  readonly names: readonly SourceText[];
  readonly texts: readonly SourceText[];
  readonly others: readonly SourceText[];
  readonly departments: readonly SourceText[];
  readonly number: SourceText;
}

/** A group of cells and the section it hangs on. */
export interface PlacedGroup {
  readonly section: SectionDraft;
  readonly group: RowGroup;
}

/** Sorts the rows into groups and opens the sections they name: row by row, or as the profile pairs slipped rows. */
export function groupRows(rows: readonly Row[], rule: Rule, outline: OutlineBuilder): readonly PlacedGroup[] {
  return rule.pairings === undefined ? groupRegularRows(rows, rule, outline) : groupSlippedRows(rows, rule, outline);
}

/** An empty section cell is a merged one: the section above goes on. A row with text but no name goes on with the measure above. */
function groupRegularRows(rows: readonly Row[], rule: Rule, outline: OutlineBuilder): readonly PlacedGroup[] {
  const placed: PlacedGroup[] = [];
  for (const row of rows) {
    sectionColumns(rule).forEach(({ column, index }) => {
      openSection(cellAt(row, index), column, outline);
    });
    outline.extend(row.lines);
    const group = toGroup(row, rule);
    const before = placed.at(-1);
    if (group.names.length > 0 || before === undefined) placed.push({ section: outline.currentOrStandIn(), group });
    else
      placed[placed.length - 1] = {
        ...before,
        group: { ...before.group, others: [...before.group.others, ...group.texts, ...group.others] },
      };
  }
  return placed.filter(({ group }) => group.names.length + group.texts.length > 0);
}

function toGroup(row: Row, rule: Rule): RowGroup {
  const cells = (role: string) =>
    row.cells.filter((cell, index) => cell.text !== '' && (rule.columns[index] ?? 'other') === role);
  return {
    names: cells('name'),
    texts: cells('text'),
    others: cells('other'),
    departments: cells('departments'),
    number: cells('number')[0] ?? EMPTY_TEXT,
  };
}

/** Every cell of a content line that names no section holds names (with a code) or examples (without). */
function groupSlippedRows(rows: readonly Row[], rule: Rule, outline: OutlineBuilder): readonly PlacedGroup[] {
  const columns = sectionColumns(rule);
  const pairings = rule.pairings ?? [];
  const naming = new Set(
    pairings.flatMap(({ sections }) => sections.map((line, level) => `${line ?? ''}/${columns[level]?.index ?? ''}`)),
  );
  return pairings.flatMap(({ sections, contents }) => {
    sections.forEach((line, level) => {
      const { column, index } = columns[level] ?? fail(rule, 'sections');
      if (line === null) outline.close(column.level);
      else openSection(cellAt(rowAt(rows, line, rule), index), column, outline);
    });
    const lines = contents.map((line) => rowAt(rows, line, rule));
    for (const row of lines) outline.extend(row.lines);
    const cells = lines.flatMap((row) =>
      row.cells.filter((cell, index) => cell.text !== '' && !naming.has(`${row.lines[0]}/${index}`)),
    );
    const names = cells.filter((cell) => hasCode(cell, rule.codes));
    const texts = cells.filter((cell) => !hasCode(cell, rule.codes));
    const group = { names, texts, others: [], departments: [], number: EMPTY_TEXT };
    return [{ section: outline.currentOrStandIn(), group }];
  });
}

function sectionColumns(rule: Rule): readonly { readonly column: SectionColumn; readonly index: number }[] {
  return rule.columns.flatMap((column, index) => (typeof column === 'string' ? [] : [{ column, index }]));
}

function openSection(cell: SourceText, column: SectionColumn, outline: OutlineBuilder): void {
  if (cell.text === '') return;
  const found = column.numbering === undefined ? null : compileNumbering(column.numbering).find(cell);
  const title = found?.title ?? cell;
  if (isOpen(outline.current, column.level, title)) outline.close(column.level + 1);
  else {
    const lines = linesOfText(cell);
    outline.open({ level: column.level, number: found?.number ?? null, title, levelLabel: column.section, lines });
  }
}

function isOpen(section: SectionDraft | null, level: number, title: SourceText): boolean {
  if (section === null) return false;
  return (section.level === level && section.title.text === title.text) || isOpen(section.parent, level, title);
}

function cellAt(row: Row, index: number): SourceText {
  return row.cells[index] ?? EMPTY_TEXT;
}

function rowAt(rows: readonly Row[], line: number, rule: Rule): Row {
  return rows.find((row) => row.lines[0] === line) ?? fail(rule, `line ${line}`);
}

function fail(rule: Rule, place: string): never {
  throw new InvalidInputError(
    `groupRows: the pairings of the table in lines ${rule.lines.join('–')} name ${place}, which is no row of it; correct the profile`,
    { details: { place, first: rule.lines[0], last: rule.lines[1] } },
  );
}
