import {
  AlignmentType,
  Document,
  Footer,
  type IRunOptions,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import type { TakenComparison, TakenMeasure } from './taken-comparison.ts';
import { CAUTION, citeLines, writeDate } from './taken-words.ts';
import { wordTable } from './word-table.server.ts';
import { GOTHIC, MINCHO, possibleRuns } from './word-text.server.ts';
import { possibleInXml } from './xml-text.ts';

/** Media type of the Word files written here. */
export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A4 and its margins in twentieths of a point; docx turns width and height for landscape. */
const A4 = { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE } as const;
const MARGIN = 1_020;
/** Half points. */
const SIZE = { title: 32, heading: 24, body: 20, small: 17 } as const;

/**
 * A comparison as a Word document on A4 landscape: title, date, the table with a column for each measure, notes, sources and
 * page numbers. Meant for two to four measures; more make the columns narrow.
 */
export async function writeWord(comparison: TakenComparison): Promise<Uint8Array<ArrayBuffer>> {
  const { title, date, address, measures } = comparison;
  const notes = measures.filter(({ note }) => note !== '');
  const document = new Document({
    title: possibleInXml(title),
    creator: '施策アトラス',
    styles: { default: { document: { run: { font: MINCHO, size: SIZE.body } } } },
    sections: [
      {
        properties: { page: { size: A4, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } } },
        footers: { default: pageNumbers() },
        children: [
          heading(title, SIZE.title),
          line(`作成日　${writeDate(date)}`),
          line(CAUTION),
          wordTable(measures),
          ...(notes.length === 0 ? [] : [heading('メモ', SIZE.heading), ...notes.map(writeNote)]),
          heading('出典', SIZE.heading),
          ...measures.flatMap(writeSource),
          line(`この表のアドレス　${address}`),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function heading(text: string, size: number): Paragraph {
  const look: IRunOptions = { font: GOTHIC, bold: true, size, color: '000000' };
  return new Paragraph({
    children: possibleRuns(text, look),
    heading: size === SIZE.title ? 'Heading1' : 'Heading2',
    keepNext: true,
    spacing: { before: 240, after: 80 },
  });
}

function line(text: string): Paragraph {
  return new Paragraph({ children: possibleRuns(text, { font: GOTHIC, size: SIZE.small }), spacing: { after: 100 } });
}

function writeNote({ column, note }: TakenMeasure): Paragraph {
  return new Paragraph({ children: possibleRuns(`${column}　${note}`, { size: SIZE.body }), spacing: { after: 60 } });
}

function writeSource(measure: TakenMeasure): readonly Paragraph[] {
  const { municipality, document, status, sections, lines, title, address } = measure;
  const place = `${municipality}「${document}」${status === null ? '' : `（${status}）`}${sections.join(' › ')}`;
  return [line(`${place}　「${title}」　${citeLines(lines)}　${address}`)];
}

function pageNumbers(): Footer {
  const run = new TextRun({
    font: GOTHIC,
    size: SIZE.small,
    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}
