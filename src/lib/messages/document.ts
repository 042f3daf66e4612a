import { document as en } from './en/document.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { document as ja } from './ja/document.ts';

/** Messages of the page of one document. */
export const documentMessages = inBothLanguages(ja, en);
