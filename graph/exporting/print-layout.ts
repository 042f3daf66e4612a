import type writeExcelFile from 'write-excel-file/node';
import type { Sheet } from './sheet.ts';
import { xmlElement, xmlText } from './xml-text.ts';

/** What the writer of workbooks takes to change what it writes. */
type WorkbookFeature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number];

/** Paper by its number in a workbook. */
const A3 = 8;
const A4 = 9;
/** Characters of the default size beside each other on A4 that are still read with ease when they are shrunk to fit. */
const MOST_ON_A4 = 220;
/** Margins in inches. */
const MARGINS = { left: 0.3, right: 0.3, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 };
const FITTED = xmlElement('sheetPr', {}, xmlElement('pageSetUpPr', { fitToPage: 1 }));

/**
 * How the sheets of a workbook are printed: each one page wide and as many long as it needs, on A3 where it is too wide for A4, with
 * its heading row on every page.
 */
export function printLayout(sheets: readonly Sheet[]): WorkbookFeature {
  const titles = sheets.map(({ name }, localSheetId) =>
    xmlElement('definedName', { name: '_xlnm.Print_Titles', localSheetId }, headingRow(name)),
  );
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (...[name, attributes, , , { sheetIndex }]) => ({
            ...attributes,
            ...attributesOf(name, sheets[sheetIndex]),
          }),
          // Before all other elements, as the format demands.
          transform: (xml) => xml.replace(/<worksheet[^>]*>/u, (opening) => opening + FITTED),
        },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace('<definedNames/>', () => xmlElement('definedNames', {}, titles.join(''))),
        },
      },
    },
  };
}

/** The first row of a sheet as formulas name it. */
function headingRow(sheet: string): string {
  return `'${xmlText(sheet.replaceAll("'", "''"))}'!$1:$1`;
}

function attributesOf(element: string, sheet: Sheet | undefined): Readonly<Record<string, number>> {
  if (element === 'pageMargins') return MARGINS;
  if (element !== 'pageSetup' || sheet === undefined) return {};
  const width = sheet.columns.reduce((sum, column) => sum + column.width, 0);
  return { paperSize: width > MOST_ON_A4 ? A3 : A4, fitToWidth: 1, fitToHeight: 0 };
}
