import type { search as ja } from '../ja/search.ts';

const citiesOf = (count: number) => (count === 1 ? '1 city' : `${count} cities`);
const documentsOf = (count: number) => (count === 1 ? '1 document' : `${count} documents`);

export const search: typeof ja = {
  title: 'Search',
  titleOf: (text) => `Search for “${text}”`,
  examplesLead: 'For example',
  examples: [
    { text: 'child-rearing support', lang: 'en' },
    { text: 'migration and settlement', lang: 'en' },
    { text: '移住支援', lang: 'ja' },
    { text: 'ひとり暮らしの高齢者を見守る', lang: 'ja' },
    { text: '空き店舗', lang: 'ja' },
  ],
  suggestions: 'Suggestions',
  suggested: (count) => `${count === 1 ? '1 suggestion' : `${count} suggestions`}. Choose with the arrow keys.`,
  suggestionTypes: { concept: 'Shared concepts', unit: 'Titles in documents', municipality: 'Cities' },
  nameKinds: {
    synonym: (name) => `also called “${name}”`,
    reading: (name) => `read ${name}`,
    english: (name) => `in English: ${name}`,
  },
  reach: (municipalities, units) =>
    units === 0 ? 'in no measures etc.' : `${citiesOf(municipalities)}, measures etc. ${units}`,
  keys: { choose: 'choose', open: 'open', close: 'close' },
  longText: (length, longest) =>
    length > longest
      ? `${length} characters: please keep to ${longest}.`
      : `Will be read as a text (${length} of ${longest} characters).`,
  readAsText: (length) => `Read as a text of ${length} characters: measures with like content are searched.`,
  emptyHeading: 'Enter a word or a sentence',
  emptyNote:
    'A word, a wish in a sentence or a pasted paragraph of a plan: up to 2,000 characters, in Japanese or English.',
  modes: 'Search by',
  modeNames: { all: 'Words and meaning', words: 'Words only', meaning: 'Meaning only', concepts: 'Concepts only' },
  readAs: 'Read as: ',
  concept: 'shared concept',
  noConcept: 'no shared concept',
  scope: (names) => `City: ${names.join(', ')}`,
  absent: 'In no measure, text or other unit: ',
  exact: 'Exactly: ',
  excluded: 'Left out: ',
  didYouMean: 'Did you mean: ',
  correctedBefore: (typed) => `“${typed}” was not found, searched for `,
  correctedAfter: ' instead.',
  heading: (text, total) => `${total === 1 ? '1 result' : `${total} results`} about “${text}”`,
  searched: (municipalities, documents) => `Searched: ${citiesOf(municipalities)}, ${documentsOf(documents)}`,
  shownOf: (shown, total) => `The best ${shown} of ${total} are shown. Narrow the search to see others.`,
  order: 'Order',
  orderNames: { city: 'By city', concept: 'By concept', flat: 'Best first' },
  asOf: (date) => `As of ${date}`,
  condition: (name, values) => `${name}: ${values.join(', ')}`,
  narrow: 'Narrow',
  apply: 'Narrow',
  clear: 'Clear all conditions',
  facets: {
    city: 'City',
    kind: 'Kind',
    field: 'Field',
    band: 'Strength of match',
    status: 'Status of document',
    department: 'Department',
  },
  moreValues: (count) => `${count} more`,
  wordsOnly: (notices) => {
    if (notices.includes('model-unusable'))
      return 'The model for search by meaning cannot be loaded. Only words and shared concepts are searched.';
    if (notices.includes('model-changed'))
      return 'The model for search by meaning has changed. Until it is ready, only words and shared concepts are searched.';
    return 'Search by meaning is being prepared. For now, only words and shared concepts are searched.';
  },
  bestCounted: 'So much fits that numbers cover the best candidates only. Add words to narrow the search.',
  laneFacts: (documents, measures) => `${documentsOf(documents)}, ${measures} measures`,
  laneWithoutList: (documents) => `${documentsOf(documents)}, no list of measures`,
  hits: (count) => (count === 1 ? '1 result' : `${count} results`),
  withoutListNote:
    'This document has no list of measures. What is shown was found in its themes (policy fields) and its text.',
  withoutConcept: 'No concept in common',
  folded: (count) => (count === 1 ? 'Show 1 weak match' : `Show ${count} weak matches`),
  foldedLane: (city) => `${city} (weak matches)`,
  foldedList: 'Weak matches',
  resultNumber: 'Result',
  reasons: { words: 'Words', meaning: 'Meaning', both: 'Both', concepts: 'Concept' },
  nearness: 'Nearness by',
  levels: ['none', 'low', 'middle', 'high'],
  inQuery: 'Query ',
  inText: ' ⇔ text ',
  nearInText: 'Concept near to the query ⇔ text ',
  pathJoiner: ' › ',
  legendBefore: 'Words of the query are ',
  legendWord: 'marked yellow',
  legendMiddle: ', the sentence nearest in meaning is ',
  legendNear: 'dashed',
  legendAfter:
    '. A weak match may only touch what is asked. The number of results says nothing about the merit of a city’s measures.',
  map: 'Map of shared concepts',
  mapNone: 'None of these results shares a concept with the query.',
  mapNote: 'Numbers are those of the results. A thread says: words of that text name the shared concept.',
  mapLabel: (hits, concepts) =>
    `Map of the ${concepts} concepts that ${hits} results share. The list below says the same.`,
  mapShared: (label, cities, hits) => `“${label}”: shared by ${hits} results of ${cities} cities`,
  mapOnly: (label, city, hits) => `“${label}”: only in ${hits === 1 ? '1 result' : `${hits} results`} of ${city}`,
  openInGraph: 'Open in graph',
  noMatch: (text) => `No matching measure was found for “${text}”`,
  noMatchNote: (municipalities, documents) =>
    `Nothing in the ${documentsOf(documents)} of ${citiesOf(municipalities)} searched is near enough. Results that do not fit are not listed.`,
  noMatchNarrowed: 'Nothing fits the chosen conditions. There may be results without them.',
  triedWords: 'By words',
  triedWordsNone: (text) => `No text shares enough words with “${text}”.`,
  triedWordsAbsent: (words) =>
    `No measure, text or other unit holds ${words.map((word) => `“${word}”`).join(', ')} (the column of the present plan is not searched).`,
  triedMeaning: 'By meaning',
  triedMeaningNone: 'Even the nearest sentence is not near enough.',
  notTried: 'Not asked in this mode.',
  meaningAway: 'Not asked: search by meaning is being prepared.',
  triedConcepts: 'Shared concepts',
  triedConceptsNone: 'The query names none.',
  triedConceptsBefore: 'Read as ',
  triedConceptsAfter:
    ', but nothing comes near enough to the whole query. What holds the words of a concept can be read on its page.',
  next: 'What you can do next',
  nextNearest: (count) =>
    count === 1 ? 'See the nearest result all the same' : `See the ${count} nearest results all the same`,
  headingNearest: (text, total) =>
    total === 1 ? `The result nearest to “${text}”` : `The ${total} results nearest to “${text}”`,
  nearestOnly: 'No measure answers this search. The nearest ones are shown; some have nothing to do with it.',
  nextAgain: 'With a shorter or another wording:',
  nextAgainLink: 'search again',
  nextWithoutFilters: 'Search without conditions',
  nextAllModes: 'Search by words and meaning',
  nextWithout: {
    quotes: 'Without quotation marks: ',
    exclusions: 'Without leaving anything out: ',
    cities: 'In all cities: ',
    absent: 'Without words that no unit holds: ',
  },
  nextKindred: 'Shared concepts with like words: ',
  nextFields: 'Start from a field:',
  fields: ['migration and settlement', 'child-rearing support', 'disaster prevention', 'digitalization'],
  nextDocuments: 'See which documents and periods are loaded',
  nextDocumentsNote: ' — what no document says may still be done by a city',
};
