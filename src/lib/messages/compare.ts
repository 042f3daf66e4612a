import { compare as en } from './en/compare.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { compare as ja } from './ja/compare.ts';

/** Messages of the comparison of municipalities. */
export const compareMessages = inBothLanguages(ja, en);
