import { search as en } from './en/search.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { search as ja } from './ja/search.ts';

/** Messages of the search page. */
export const searchMessages = inBothLanguages(ja, en);
