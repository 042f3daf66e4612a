import { municipality as en } from './en/municipality.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { municipality as ja } from './ja/municipality.ts';

/** Messages of the page of one municipality. */
export const municipalityMessages = inBothLanguages(ja, en);
