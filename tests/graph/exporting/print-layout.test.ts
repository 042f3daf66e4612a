import { describe, expect, it } from 'vitest';
import { printLayout } from '#graph/exporting/print-layout.ts';

const SHEETS = [
  { name: "首長's", columns: [{ heading: '本文', width: 220 }], rows: [] },
  { name: '幅', columns: Array.from({ length: 3 }, () => ({ heading: '本文', width: 100 })), rows: [] },
];
const transform = printLayout(SHEETS).files?.transform;
const ofSheet = transform?.['xl/worksheets/sheet{id}.xml'];

/** Attributes of an element of a sheet, which the writer gives these before. */
const attributes = (element: string, sheetIndex: number) =>
  ofSheet?.transformElementAttributes?.(
    element,
    { orientation: 'landscape' },
    undefined,
    {},
    {
      ...{ sheetIndex, sheetId: String(sheetIndex + 1) },
    },
  );

describe('printLayout', () => {
  it('fits every sheet to the width of a page, on larger paper where it is wide', () => {
    const fitted = { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 };
    expect([0, 1].map((index) => attributes('pageSetup', index))).toStrictEqual([
      { ...fitted, paperSize: 9 },
      { ...fitted, paperSize: 8 },
    ]);
    expect(ofSheet?.transform?.('<worksheet a="b"><sheetData/></worksheet>', {}, { sheetIndex: 0, sheetId: '1' })).toBe(
      '<worksheet a="b"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/></worksheet>',
    );
  });

  it('prints the heading row on every page', () => {
    expect(transform?.['xl/workbook.xml']?.transform?.('<sheets/><definedNames/>', [], {})).toBe(
      '<sheets/><definedNames>' +
        `<definedName name="_xlnm.Print_Titles" localSheetId="0">'首長&apos;&apos;s'!$1:$1</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="1">'幅'!$1:$1</definedName></definedNames>`,
    );
  });

  it('leaves other elements as they are', () => {
    expect(attributes('row', 0)).toStrictEqual({ orientation: 'landscape' });
  });
});
