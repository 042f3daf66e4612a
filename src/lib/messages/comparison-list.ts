import { comparisonList as en } from './en/comparison-list.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { comparisonList as ja } from './ja/comparison-list.ts';

/** Messages of the reader's list and of measures side by side. */
export const comparisonListMessages = inBothLanguages(ja, en);
