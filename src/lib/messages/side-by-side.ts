import { sideBySide as en } from './en/side-by-side.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { sideBySide as ja } from './ja/side-by-side.ts';

/** Messages of the page that shows measures side by side. */
export const sideBySideMessages = inBothLanguages(ja, en);
