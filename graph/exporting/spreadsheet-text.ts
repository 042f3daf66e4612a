/**
 * Spreadsheets take cells that begin so for formulas, those for Japanese full-width signs too. Some drop spaces and characters
 * that are not shown before they look.
 */
const FORMULA = /^(?:[\s\p{C}]*[=+\-@＝＋－＠]|[\t\r])/u;

/** A text as a cell may hold it: with an apostrophe before what a spreadsheet would take for a formula. */
export function spreadsheetText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
