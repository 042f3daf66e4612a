import { api as en } from './en/api.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { api as ja } from './ja/api.ts';

/** Messages of the page about the interface for programs. */
export const apiMessages = inBothLanguages(ja, en);
