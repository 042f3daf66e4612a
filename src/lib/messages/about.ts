import { about as en } from './en/about.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { about as ja } from './ja/about.ts';

/** Messages of the page about the site. */
export const aboutMessages = inBothLanguages(ja, en);
