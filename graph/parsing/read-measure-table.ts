import { lineRangeOf } from '../model/line-range.ts';
import type { BlockOf } from '../reading/block.ts';
import { EMPTY_TEXT, joinTexts, linesOfText, sliceText, type SourceText } from '../reading/source-text.ts';
import { cleanText, cleanTitle, marksIn } from './clean-text.ts';
import type { MeasureDraft, SectionDraft } from './draft.ts';
import { groupRows, type RowGroup } from './group-rows.ts';
import type { OutlineBuilder } from './outline-builder.ts';
import type { TableRuleOf } from './plan-profile.ts';
import { splitExamples } from './split-examples.ts';
import { splitNames, type CodedName } from './split-names.ts';
import { splitDepartments } from './split-departments.ts';

type Rule = TableRuleOf<'measures'>;

/** Longest title of a measure whose own title is lost: the beginning of its text. */
const MAX_LOST_TITLE = 40;

/**
 * Reads a table of measures and opens the sections its columns name. In each group of cells names and examples are paired in
 * order; an example without a name is a measure whose title is lost, a name without an example has no text.
 */
export function readMeasureTable(
  rows: readonly BlockOf<'table-row'>[],
  rule: Rule,
  outline: OutlineBuilder,
): readonly MeasureDraft[] {
  const measures: MeasureDraft[] = [];
  for (const { section, group } of groupRows(rows, rule, outline)) measures.push(...readGroup(group, section, rule));
  return measures;
}

function readGroup(group: RowGroup, section: SectionDraft, rule: Rule): readonly MeasureDraft[] {
  const pairs = Math.max(group.names.length, group.texts.length);
  return Array.from({ length: pairs }).flatMap((_, index) => {
    const nameCell = group.names[index];
    const textCell = group.texts[index] ?? EMPTY_TEXT;
    if (nameCell === undefined) return [lostMeasure(textCell, section, rule)];
    const names = splitNames(nameCell, rule.codes);
    const texts = splitExamples(textCell, names.length);
    return names.map((name, place) => namedMeasure({ name, text: texts[place] ?? EMPTY_TEXT, group, section }, rule));
  });
}

interface Named {
  readonly name: CodedName;
  readonly text: SourceText;
  readonly group: RowGroup;
  readonly section: SectionDraft;
}

function namedMeasure({ name, text, group, section }: Named, rule: Rule): MeasureDraft {
  const whole = joinTexts([text, ...group.others], '\n');
  const cells = [name.title, whole, group.number, ...group.departments].filter((cell) => cell.text !== '');
  return {
    section,
    kind: rule.kind,
    number: group.number.text === '' ? null : group.number,
    title: cleanTitle(name.title),
    titleOrigin: name.codes.length > 0 ? 'cleaned' : null,
    text: cleanText(whole),
    lines: lineRangeOf(cells.flatMap((cell) => [...linesOfText(cell)])),
    departments: splitDepartments(group.departments),
    marks: marksIn(joinTexts([name.title, whole])),
    references: name.codes.map((code) => ({
      kind: rule.codes?.kind ?? '',
      code,
      label: null,
      lines: linesOfText(code),
    })),
  };
}

function lostMeasure(text: SourceText, section: SectionDraft, rule: Rule): MeasureDraft {
  const clean = cleanText(splitExamples(text, 1)[0] ?? text);
  return {
    section,
    kind: rule.kind,
    number: null,
    title: beginningOf(clean),
    titleOrigin: 'lost',
    text: clean,
    lines: linesOfText(text),
    departments: [],
    marks: marksIn(text),
    references: [],
  };
}

/** The whole text where it is short, else what stands before the last comma or stop within the limit. */
function beginningOf(text: SourceText): SourceText {
  if (text.text.length <= MAX_LOST_TITLE) return text;
  const beginning = text.text.slice(0, MAX_LOST_TITLE + 1);
  const comma = Math.max(beginning.lastIndexOf('、'), beginning.lastIndexOf('。'));
  return sliceText(text, 0, comma > 0 ? comma : MAX_LOST_TITLE);
}
