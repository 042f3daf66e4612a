import { BorderStyle, type IRunOptions, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { TakenMeasure, TakenShare } from './taken-comparison.ts';
import { citeLines, listShares, NOT_STATED, TITLE_REMARKS } from './taken-words.ts';
import { GOTHIC, MINCHO, possibleRuns } from './word-text.server.ts';

/** Width between the margins of A4 landscape, and of the heads of the rows, in twentieths of a point. */
const TABLE_WIDTH = 14_798;
const HEAD_WIDTH = 1_500;
/** Half points. */
const SIZE = 18;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const;
const BORDERS = { top: RULE, bottom: RULE, left: RULE, right: RULE } as const;
const SHADE = { fill: 'EDEDED' } as const;

interface TableLine {
  readonly head: string;
  /** Paragraphs of a cell; none = the document does not state it. */
  readonly read: (measure: TakenMeasure) => readonly string[];
  /** True for words of the document. */
  readonly isQuoted?: boolean;
  readonly isBold?: boolean;
}

const LINES: readonly TableLine[] = [
  { head: '文書', read: ({ document }) => [document] },
  { head: '状態', read: ({ status }) => listed(status) },
  { head: '節', read: ({ sections }) => listed(sections.join(' › ')) },
  {
    head: '施策名',
    read: ({ title, titleOrigin }) => [title, ...listed(TITLE_REMARKS[titleOrigin])],
    isQuoted: true,
    isBold: true,
  },
  { head: '本文', read: ({ text }) => listed(text), isQuoted: true },
  { head: '関係課', read: ({ departments }) => listed(departments.join('、')) },
  { head: '指標', read: readIndicators },
  {
    head: '用語',
    read: ({ terms }) => terms.map(({ mark, word, definition }) => `${mark ?? ''}${word}：${definition}`),
  },
  { head: '共有概念', read: ({ concepts }) => readShares(concepts) },
  {
    head: '共通の語',
    read: ({ sharedWords }) => (sharedWords.length === 0 ? ['ありません'] : [listShares(sharedWords)]),
  },
  { head: '原文の行', read: ({ lines }) => [citeLines(lines)] },
];

/** The table of a comparison: fixed rows, a column for each measure, its head repeated on every page. */
export function wordTable(measures: readonly TakenMeasure[]): Table {
  const width = Math.floor((TABLE_WIDTH - HEAD_WIDTH) / Math.max(1, measures.length));
  const head = new TableRow({
    tableHeader: true,
    children: [headCell('', HEAD_WIDTH), ...measures.map(({ column }) => headCell(column, width))],
  });
  const rows = LINES.map(
    (line) =>
      new TableRow({
        cantSplit: line.isQuoted !== true,
        children: [headCell(line.head, HEAD_WIDTH), ...measures.map((measure) => bodyCell(line, measure, width))],
      }),
  );
  return new Table({
    width: { size: TABLE_WIDTH, type: WidthType.DXA },
    columnWidths: [HEAD_WIDTH, ...measures.map(() => width)],
    rows: [head, ...rows],
  });
}

function headCell(text: string, width: number): TableCell {
  const look: IRunOptions = { font: GOTHIC, bold: true, size: SIZE };
  return cell([new Paragraph({ children: possibleRuns(text, look) })], { width, isHead: true });
}

function bodyCell({ read, isQuoted, isBold }: TableLine, measure: TakenMeasure, width: number): TableCell {
  const texts = read(measure);
  const font = isQuoted === true ? MINCHO : GOTHIC;
  const paragraphs = (texts.length === 0 ? [NOT_STATED] : texts).map((text, index) => {
    const look = { font, size: SIZE, bold: isBold === true && index === 0 };
    return new Paragraph({ children: possibleRuns(text, look) });
  });
  return cell(paragraphs, { width, isHead: false });
}

function cell(children: readonly Paragraph[], { width, isHead }: { width: number; isHead: boolean }): TableCell {
  return new TableCell({
    children,
    borders: BORDERS,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(isHead && { shading: SHADE }),
  });
}

function listed(text: string | null): readonly string[] {
  return text === null || text === '' ? [] : [text];
}

function readIndicators({ indicators, indicatorSection }: TakenMeasure): readonly string[] {
  const names = indicators.map(({ name, baseline, target, unit }) => {
    const values = [`現状値 ${baseline ?? NOT_STATED}`, `目標値 ${target ?? NOT_STATED}`].join('、');
    return baseline === null && target === null
      ? `${name}（値は${NOT_STATED}）`
      : `${name}（${values}、単位 ${unit ?? '―'}）`;
  });
  return names.length === 0 || indicatorSection === null ? names : [`「${indicatorSection}」の指標`, ...names];
}

function readShares(shares: readonly TakenShare[]): readonly string[] {
  const own = shares.filter(({ sharedWith }) => sharedWith.length === 0).map(({ name }) => name);
  return [
    ...shares
      .filter(({ sharedWith }) => sharedWith.length > 0)
      .map(({ name, sharedWith }) => `${name}（${sharedWith.join('、')}と共通）`),
    ...(own.length === 0 ? [] : [`ここだけに言葉がある概念：${own.join('、')}`]),
  ];
}
