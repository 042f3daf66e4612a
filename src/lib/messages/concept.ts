import { concept as en } from './en/concept.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { concept as ja } from './ja/concept.ts';

/** Messages of the page of one concept. */
export const conceptMessages = inBothLanguages(ja, en);
