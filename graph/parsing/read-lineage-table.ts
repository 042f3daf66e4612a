import { lineRangeOf, type LineRange } from '../model/line-range.ts';
import type { Block, BlockOf } from '../reading/block.ts';
import { linesOfText, type SourceText } from '../reading/source-text.ts';
import { marksIn } from './clean-text.ts';
import { composeTitle } from './compose-title.ts';
import type {
  LineageDraft,
  MeasureDraft,
  PassageDraft,
  PredecessorDraft,
  ReferenceDraft,
  SectionDraft,
} from './draft.ts';
import { takeLineageRows, type LineageRow, type NumberedItem } from './lineage-rows.ts';
import { lineageType } from './lineage-type.ts';
import { compileNumbering } from './numbering.ts';
import type { OutlineBuilder } from './outline-builder.ts';
import type { TableRuleOf } from './plan-profile.ts';
import { resolveSuccessors } from './resolve-successors.ts';
import { listKey, shareDepartments } from './share-departments.ts';

/** A table that sets the items of the present plan beside those of the next. */
export interface LineageTable {
  readonly rows: readonly BlockOf<'table-row'>[];
  /** All blocks, among them the header row with the labels of the mark columns. */
  readonly all: readonly Block[];
  readonly rule: TableRuleOf<'lineage'>;
}

/** What such a table holds. Headings of the present plan are kept as passages, for they are no sections of this document. */
export interface ReadLineage {
  readonly measures: readonly MeasureDraft[];
  readonly predecessors: readonly PredecessorDraft[];
  readonly lineage: readonly LineageDraft[];
  readonly passages: readonly PassageDraft[];
}

/** Reads the table and opens the sections of the next plan its heading rows name. */
export function readLineageTable(table: LineageTable, outline: OutlineBuilder): ReadLineage {
  const reading = new LineageReading(table, outline);
  for (const row of takeLineageRows(table.rows, table.rule)) reading.pass(row);
  return reading.close();
}

/** A row whose items are known, kept until the rows below have been seen. */
interface PassedRow {
  readonly row: LineageRow;
  readonly predecessors: readonly PredecessorDraft[];
  readonly measures: readonly MeasureDraft[];
}

class LineageReading {
  readonly #rule: TableRuleOf<'lineage'>;
  readonly #outline: OutlineBuilder;
  readonly #labels: readonly SourceText[];
  readonly #known: ReadonlySet<string>;
  readonly #rows: PassedRow[] = [];
  readonly #passages: PassageDraft[] = [];
  #references: readonly ReferenceDraft[] = [];

  constructor({ rows, all, rule }: LineageTable, outline: OutlineBuilder) {
    this.#rule = rule;
    this.#outline = outline;
    const header = all.find((block) => block.kind === 'table-row' && block.lines[0] === rule.marks?.labels);
    this.#labels =
      header?.kind === 'table-row' ? header.cells.filter((_, index) => rule.columns[index] === 'mark') : [];
    const taken = takeLineageRows(rows, rule);
    this.#known = new Set(taken.filter((row) => row.measures.length === 1).map((row) => listKey(row.departments)));
  }

  pass(row: LineageRow): void {
    if (row.predecessors.length + row.measures.length > 0) this.#passItems(row);
    else this.#passHeading(row);
    this.#outline.extend(row.lines);
  }

  #passHeading(row: LineageRow): void {
    const { section } = this.#rule;
    const heading = compileNumbering(section.numbering).find(row.nextHeading);
    if (heading !== null) {
      this.#outline.open({ level: section.level, levelLabel: section.section, ...heading, lines: row.lines });
    }
    const current = this.#outline.current;
    const isNew = row.note.text !== '' && current?.notes.every((note) => note.text !== row.note.text) === true;
    if (current !== null && isNew) current.notes = [...current.notes, row.note];
    if (row.presentHeading.text !== '') {
      this.#passages.push({ section: current, text: row.presentHeading, lines: row.lines });
    }
    this.#references = row.marks.flatMap((place) => {
      const code = this.#labels[place];
      return code === undefined ? [] : [{ kind: this.#rule.marks?.kind ?? '', code, label: null, lines: row.lines }];
    });
  }

  #passItems(row: LineageRow): void {
    const section = this.#outline.currentOrStandIn();
    const departments = shareDepartments(row.departments, row.measures.length, this.#known);
    const measures = row.measures.map((item, index) => this.#toMeasure(item, section, departments[index] ?? []));
    const predecessors = row.predecessors.map((item) => ({
      ...item,
      title: composeTitle(item.text),
      lines: row.lines,
    }));
    this.#rows.push({ row, predecessors, measures });
  }

  #toMeasure(item: NumberedItem, section: SectionDraft, departments: readonly SourceText[]): MeasureDraft {
    return {
      ...item,
      section,
      kind: 'measure',
      title: composeTitle(item.text),
      titleOrigin: 'composed',
      lines: linesOfText(item.text),
      departments,
      marks: marksIn(item.text),
      references: this.#references,
    };
  }

  close(): ReadLineage {
    const measures = this.#rows.flatMap((passed) => passed.measures);
    const direct = this.#rows.map((passed, index) => this.#directLinks(passed, index));
    const known = { measures, links: direct.flat(), items: this.#rule.items };
    const lineage = this.#rows.flatMap((passed, index) => {
      const links = direct[index] ?? [];
      return links.length > 0 ? links : passed.predecessors.flatMap((from) => sentLinks(from, passed.row, known));
    });
    return {
      measures,
      predecessors: this.#rows.flatMap((passed) => passed.predecessors),
      lineage,
      passages: this.#passages,
    };
  }

  /** Links that need no number: within the row, to the merged cell above, or from nowhere. */
  #directLinks({ row, predecessors, measures }: PassedRow, index: number): readonly LineageDraft[] {
    if (measures.length > 0) {
      if (predecessors.length > 0) return crossLinks(predecessors, measures, row);
      const type = lineageType(row.note.text);
      return type === '継続' ? [] : measures.map((to) => link({ from: null, to }, row, [row]));
    }
    const above =
      row.note.text === '' ? this.#rows.slice(0, index).findLast((passed) => passed.measures.length > 0) : undefined;
    if (above === undefined) return [];
    return predecessors.flatMap((from) => above.measures.map((to) => link({ from, to }, above.row, [above.row, row])));
  }
}

function crossLinks(
  predecessors: readonly PredecessorDraft[],
  measures: readonly MeasureDraft[],
  row: LineageRow,
): readonly LineageDraft[] {
  return predecessors.flatMap((from) => measures.map((to) => link({ from, to }, row, [row])));
}

function sentLinks(
  from: PredecessorDraft,
  row: LineageRow,
  known: Parameters<typeof resolveSuccessors>[2],
): readonly LineageDraft[] {
  if (row.note.text === '') return [];
  const targets = resolveSuccessors(from, row.note.text, known);
  return (targets.length > 0 ? targets : [null]).map((to) => link({ from, to }, row, [row]));
}

function link(ends: Pick<LineageDraft, 'from' | 'to'>, noted: LineageRow, rows: readonly LineageRow[]): LineageDraft {
  const { note } = noted;
  const noteLines: readonly number[] = note.text === '' ? [] : linesOfText(note);
  const lines: LineRange = lineRangeOf([...rows.flatMap((row) => [...row.lines]), ...noteLines]);
  return { ...ends, type: lineageType(note.text), note, lines };
}
