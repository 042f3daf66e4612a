import type { concept as ja } from '../ja/concept.ts';

/** Words of the page of one concept. */
export const concept: typeof ja = {
  kind: 'Shared concept',
  otherLabels: 'Words that name it',
  broader: 'Broader concepts',
  narrower: 'Narrower concepts',
  related: 'Related concepts',
  byCity: 'By municipality',
  reach: (cities, units) =>
    `Named by ${units} ${units === 1 ? 'unit' : 'units'} in ${cities} ${cities === 1 ? 'city' : 'cities'}.`,
  reachNone: 'No loaded document names this concept.',
  caution: '“Not found” only means that the loaded documents do not hold the words.',
  has: (count) => `${count}`,
  notFoundNote: 'The loaded documents do not name this concept.',
  noList: 'No list of measures',
  noListNote: 'The loaded documents hold no list of measures, and their themes and text do not name this concept.',
  noListSome: 'The documents of this municipality hold no list of measures. Themes and text are shown instead.',
  inHeading: 'by words of the section’s heading',
  legend: 'Double underlines mark words that name the concept.',
};
