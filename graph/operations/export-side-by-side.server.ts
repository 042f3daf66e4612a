import { sheetCsv } from '../exporting/sheet-csv.ts';
import type { TakenComparison } from '../exporting/taken-comparison.ts';
import { takenJson } from '../exporting/taken-json.ts';
import { measureSheet, takenSheets } from '../exporting/taken-sheets.ts';
import { takenText } from '../exporting/taken-text.ts';
import { WORD_TYPE, writeWord } from '../exporting/write-word.server.ts';
import { WORKBOOK_TYPE, writeWorkbook } from '../exporting/write-workbook.server.ts';
import type { WrittenFile } from './written-file.ts';

/** Forms in which measures beside each other can be taken away: the ending of the file. */
export const SIDE_BY_SIDE_FORMS = ['xlsx', 'docx', 'csv', 'json', 'txt'] as const;

/** One of {@link SIDE_BY_SIDE_FORMS}. */
export type SideBySideForm = (typeof SIDE_BY_SIDE_FORMS)[number];

const WRITERS: Readonly<Record<SideBySideForm, (taken: TakenComparison) => Promise<WrittenFile> | WrittenFile>> = {
  xlsx: async (taken) => ({ type: WORKBOOK_TYPE, body: await writeWorkbook(takenSheets(taken)) }),
  docx: async (taken) => ({ type: WORD_TYPE, body: await writeWord(taken) }),
  csv: (taken) => ({ type: 'text/csv; charset=utf-8', body: sheetCsv(measureSheet(taken)) }),
  json: (taken) => ({ type: 'application/json; charset=utf-8', body: takenJson(taken) }),
  txt: (taken) => ({ type: 'text/plain; charset=utf-8', body: takenText(taken) }),
};

/** Measures beside each other as a file of some form. */
export async function exportSideBySide(form: SideBySideForm, taken: TakenComparison): Promise<WrittenFile> {
  return WRITERS[form](taken);
}
