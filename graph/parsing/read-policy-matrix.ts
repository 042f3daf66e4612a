import type { Block, BlockOf } from '../reading/block.ts';
import { EMPTY_TEXT, type SourceText } from '../reading/source-text.ts';
import { InvalidInputError } from '../errors.ts';
import type { PolicyItemDraft, SectionDraft } from './draft.ts';
import type { TableRuleOf } from './plan-profile.ts';

type Rule = TableRuleOf<'matrix'>;

/** A matrix of policy items and sections, with the blocks among which its header stands. */
export interface PolicyMatrix {
  readonly rows: readonly BlockOf<'table-row'>[];
  readonly all: readonly Block[];
  readonly rule: Rule;
}

/**
 * Reads a matrix of policy items × sections. Marks are told by their place from the right: the labels of the header
 * belong to the last columns of the data, whatever column they are printed in. An empty group cell is a merged one.
 */
export function readPolicyMatrix(
  { rows, all, rule }: PolicyMatrix,
  sections: readonly SectionDraft[],
): readonly PolicyItemDraft[] {
  const plans = labelsOf(all, rule).flatMap((label) => findPlan(label, sections, rule));
  let group: SourceText = EMPTY_TEXT;
  return rows.map((row) => {
    const cell = (role: Rule['columns'][number]) => row.cells[rule.columns.indexOf(role)] ?? EMPTY_TEXT;
    if (cell('group').text !== '') group = cell('group');
    const marks = row.cells.slice(rule.columns.length);
    const first = rowWidth(rows) - rule.columns.length - plans.length;
    const marked = plans.filter((_, index) => (marks[first + index]?.text ?? '') !== '');
    return { group, code: cell('code'), title: cell('title'), plans: marked, lines: row.lines };
  });
}

function rowWidth(rows: readonly BlockOf<'table-row'>[]): number {
  return rows.reduce((width, row) => Math.max(width, row.cells.length), 0);
}

interface Label {
  readonly text: SourceText;
  /** Column of the header, from 0. */
  readonly column: number;
}

function labelsOf(all: readonly Block[], rule: Rule): readonly Label[] {
  const header = all.find((block) => block.kind === 'table-row' && block.lines[0] === rule.marked.labels);
  if (header?.kind !== 'table-row') return [];
  return header.cells.flatMap((text, column) => (text.text === '' ? [] : [{ text, column }]));
}

/** The section a label names; none for the names of the columns before the marks. */
function findPlan(
  { text: label, column }: Label,
  sections: readonly SectionDraft[],
  rule: Rule,
): readonly SectionDraft[] {
  const plain = (text: string) => text.replace(/\s/gu, '');
  const plan = sections.find((section) => {
    return section.levelLabel === rule.marked.section && plain(section.title.text) === plain(label.text);
  });
  if (plan !== undefined) return [plan];
  if (column < rule.columns.length) return [];
  throw new InvalidInputError(
    `readPolicyMatrix: "${label.text}" in line ${rule.marked.labels} is no ${rule.marked.section} of the document; declare a correction`,
    { details: { label: label.text, line: rule.marked.labels } },
  );
}
