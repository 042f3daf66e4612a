import { home as en } from './en/home.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { home as ja } from './ja/home.ts';

/** Messages of the first page. */
export const homeMessages = inBothLanguages(ja, en);
