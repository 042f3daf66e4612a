import type { plans as ja } from '../ja/plans.ts';

/** Words of two outlines beside each other. */
export const plans: typeof ja = {
  title: 'Outline beside outline',
  lead: 'The outlines of two documents, and under each heading the concepts for which both documents have words.',
  left: 'Left document',
  right: 'Right document',
  show: 'Show',
  swap: 'Swap sides',
  document: (city, title) => `${city} “${title}”`,
  concept: 'Concept to be marked',
  noConcept: 'none',
  marked: (concept) => `Headings with words for “${concept}”`,
  measures: (count) => `${count} ${count === 1 ? 'measure' : 'measures'}`,
  shared: 'In both',
  more: (count) => `${count} more`,
  sharedCount: (count) => `Concepts with words in both documents: ${count}`,
  noOutline: 'No headings were found.',
  nothing: 'No document is loaded.',
  lineage: 'Table of lineage',
  toPlans: 'Outline beside outline',
};
