import { unit as en } from './en/unit.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { unit as ja } from './ja/unit.ts';

/** Messages of the page of one unit. */
export const unitMessages = inBothLanguages(ja, en);
