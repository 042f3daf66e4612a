import { common as en } from './en/common.ts';
import { common as ja } from './ja/common.ts';
import { inBothLanguages } from './in-both-languages.ts';

/** Messages used on every page. */
export const commonMessages = inBothLanguages(ja, en);
