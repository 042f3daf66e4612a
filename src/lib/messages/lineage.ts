import { lineage as en } from './en/lineage.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { lineage as ja } from './ja/lineage.ts';

/** Messages of the lineage of a plan. */
export const lineageMessages = inBothLanguages(ja, en);
