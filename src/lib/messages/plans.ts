import { plans as en } from './en/plans.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { plans as ja } from './ja/plans.ts';

/** Messages of two outlines beside each other. */
export const plansMessages = inBothLanguages(ja, en);
