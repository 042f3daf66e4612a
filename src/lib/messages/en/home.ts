import type { home as ja } from '../ja/home.ts';

export const home: typeof ja = {
  title: 'Shisaku Atlas: municipal plans of Japan, down to the line',
  heading: 'Other cities’ plans, down to the line.',
  lead: (cities, documents) =>
    `Search the measures of ${cities} ${cities === 1 ? 'city' : 'cities'} in ${documents} ${documents === 1 ? 'document' : 'documents'} by word and by meaning. Every result says why it was found and names the lines of the plan.`,
  nothingLoaded: 'No documents are loaded. Once they are, the picture of shared concepts appears here.',
  sharedConcepts: 'Concepts the plans share',
  sharedConceptsNote: ({ least, drawn, shown, total, common }) =>
    [
      shown < total ? `${shown} of the ${total} concepts` : total === 1 ? '1 concept' : `${total} concepts`,
      least === drawn ? ` named in the plans of all ${drawn} cities` : ` named in the plans of ${least} or more cities`,
      common > 0 && least < drawn ? ` (bold frame: all ${drawn})` : '',
    ].join(''),
  nothingShared: (least) =>
    `No concept is shared by the measures or themes of ${least} or more of the cities in the picture.`,
  nothingBeside: (name, all) =>
    all === 1
      ? `Only ${name} is loaded. Shared concepts appear once the plans of two or more cities are.`
      : `Shared concepts appear once two or more cities are in the picture. The graph shows what ${name} shares with others.`,
  drawnOf: (drawn, all) => `The picture shows ${drawn} of the ${all} cities loaded.`,
  drawnNames: (names) => names.join(', '),
  notDrawn: (count, most) =>
    `${count} of the cities asked for ${count === 1 ? 'is' : 'are'} not in the picture: not loaded, or more than the ${most} it can show.`,
  earlierCities: (count) => (count === 1 ? 'Previous city' : `Previous ${count} cities`),
  laterCities: (count) => (count === 1 ? 'Next city' : `Next ${count} cities`),
  chooseCities: 'Choose the cities of the picture',
  chooseNote: (most) => `The picture can show ${most} cities. Without a choice it shows the first ${most} by code.`,
  drawChosen: 'Show the chosen cities',
  walkInGraph: 'Walk through the graph',
  pictureLabel: (cities, concepts) =>
    concepts === 0
      ? `The measures of ${cities} ${cities === 1 ? 'city' : 'cities'}. Names open their pages.`
      : `The measures of ${cities} cities and ${concepts} concepts they share. Names and concepts open their pages.`,
  cities: (count) => `${count} ${count === 1 ? 'city' : 'cities'}`,
  measures: (count) => `${count} ${count === 1 ? 'measure' : 'measures'}`,
  themes: (count) => `${count} ${count === 1 ? 'theme' : 'themes'}`,
  documents: (count) => `${count} ${count === 1 ? 'document' : 'documents'}`,
  noList: 'no measure list',
  sharedBy: (names) => ` (${names.join(', ')})`,
  legend: (themeCities) =>
    `Each stroke is one measure${themeCities.length === 0 ? '' : ` (a theme for ${themeCities.join(', ')})`}.`,
  legendGrey: 'Grey: names none of the concepts drawn.',
  legendSeals: 'A dashed letter: not found in the plans of that city.',
  legendThreads: 'Threads show shared words, neither influence nor rank.',
};
