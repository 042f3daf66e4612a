import type { TakenComparison, TakenMeasure } from './taken-comparison.ts';
import { citeLines, TITLE_REMARKS, writeDate } from './taken-words.ts';

/** A comparison as plain text for a message: each measure with its words and its source, lines ended by "\n". */
export function takenText({ title, date, address, measures }: TakenComparison): string {
  const blocks = measures.map(writeMeasure);
  return `${[`${title}（${writeDate(date)}作成）`, ...blocks, address].join('\n\n')}\n`;
}

function writeMeasure(measure: TakenMeasure, index: number): string {
  const { municipality, title, titleOrigin, text, departments, note, document, status, sections, lines } = measure;
  const remark = TITLE_REMARKS[titleOrigin];
  return [
    `${index + 1}. ${municipality}「${title}」${remark === '' ? '' : `（${remark}）`}`,
    ...(text === '' ? [] : [`「${text}」`]),
    ...(departments.length === 0 ? [] : [`関係課：${departments.join('、')}`]),
    ...(note === '' ? [] : [`メモ：${note}`]),
    `出典：${municipality}「${document}」${status === null ? '' : `（${status}）`}${sections.join(' › ')} ${citeLines(lines)}`,
    measure.address,
  ].join('\n');
}
