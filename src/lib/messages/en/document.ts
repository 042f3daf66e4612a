import type { document as ja } from '../ja/document.ts';

/** Words of the page of one document. */
export const document: typeof ja = {
  facts: (lines) => `${lines} lines`,
  outline: 'Contents',
  outlineNone: 'No headings were found.',
  units: 'Marks to the right of the lines open the pages of measures and other units.',
  note: 'This is the text taken from the published document.',
  noteCorrections: {
    before: 'Reading errors have a ',
    mark: 'dotted line',
    after: '; the original characters are kept.',
  },
  corrections: (count) => (count === 1 ? '1 correction' : `${count} corrections`),
  correction: (printed, corrected) => `printed “${printed}” → corrected “${corrected}”`,
  correctionMark: 'c',
  reason: (reason) => `Reason: ${reason}`,
  unplaced: 'belongs to no unit: ',
  unplacedNote: (count) => `${count} ${count === 1 ? 'line' : 'lines'} in grey belong to no unit.`,
  marked: (lines) => `Marked: ${lines}`,
  goTo: 'Go to line',
  goToLabel: 'Line number',
  line: (line) => `line ${line}`,
  related: (count) => `Plans this document names (${count})`,
  relation: (relation, name) => `${relation}: ${name}`,
  predecessor: 'Item of the present plan',
  text: 'Source text',
};
