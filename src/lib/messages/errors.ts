import { errors as en } from './en/errors.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { errors as ja } from './ja/errors.ts';

/** Messages of the page that is shown instead of another. */
export const errorMessages = inBothLanguages(ja, en);
