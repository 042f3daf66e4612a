import { graph as en } from './en/graph.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { graph as ja } from './ja/graph.ts';

/** Words of the graph explorer. */
export const graphMessages = inBothLanguages(ja, en);
