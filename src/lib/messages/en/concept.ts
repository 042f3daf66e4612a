import type { concept as ja } from '../ja/concept.ts';

/** Words of the page of one concept. */
export const concept: typeof ja = {
  kind: 'Shared concept',
  otherLabels: 'Words that name it',
  broader: 'Broader concepts',
  narrower: 'Narrower concepts',
  related: 'Related concepts',
  byCity: 'By municipality',
  reach: (cities, { core, others }) => {
    const counts = [
      ...(core > 0 ? [`measures etc. ${core}`] : []),
      ...(others > 0 ? [`indicators, terms, text etc. ${others}`] : []),
    ];
    const [units, places] = [core + others === 1 ? 'unit' : 'units', cities === 1 ? 'city' : 'cities'];
    return `Named by ${core + others} ${units} in ${cities} ${places} (${counts.join('; ')}).`;
  },
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
