import type { about as ja } from '../ja/about.ts';

/** Words of the page about the site. */
export const about: typeof ja = {
  title: 'About this site',
  lead: 'This site finds the measures that Japanese municipalities write in their plans, by word and by meaning, connects them through the concepts they share, and leads to the line of the source. Every statement can be checked against a line of a public document, and nothing is claimed that no document says.',
  contents: 'On this page',
  sources: {
    heading: 'Sources and terms of use',
    note: 'These documents are loaded. Their text, as taken from the published documents, is shown with line numbers. Quotations always carry municipality, document and lines. Copyright lies with the municipalities and other authors; before reprinting, check the original document and the terms of the municipality.',
    city: 'Municipality',
    document: 'Document',
    status: 'Status',
    period: 'Period',
    lines: 'Lines',
    placed: (lines) => `${lines}`,
    measures: 'Measures',
    file: 'File',
    hash: 'SHA-256',
    none: 'No documents are loaded.',
    caution: 'Drafts (案, 素案) are not final. The plans adopted later may differ.',
  },
  method: {
    heading: 'How it is made',
    items: [
      'Documents are read line by line and divided into an outline, measures, indicators, terms and so on. Every item keeps its document, section, lines and verbatim text. Lines that belong nowhere are shown with the reason.',
      'Shared concepts are found by comparing the text with a published scheme of concepts (names, other wordings, readings, English). Every link rests on words.',
      'Search gathers candidates by words, by meaning and by concepts, and joins them with a fixed formula. Where nothing is near enough, it says that nothing was found.',
      'Measures are connected only by shared concepts, lineage, references and nearness. Neither influence nor rank is claimed.',
    ],
  },
  model: {
    heading: 'Model used for search by meaning',
    note: 'The model runs inside this site and contacts no other service.',
    name: 'Name',
    dimension: 'Dimensions',
    digest: 'Digest (SHA-256)',
    state: 'State',
    states: {
      ready: 'ready',
      loading: 'loading',
      unavailable: 'not available; search goes on by words and concepts',
    },
    licence:
      'The bundled shisaku-mini is licensed CC BY-SA 4.0. Its training sources and evaluation are listed in the README of its folder.',
    none: 'No model is configured. Search goes on by words and concepts.',
  },
  limits: {
    heading: 'Limits',
    items: [
      '“Not found” only means that the loaded documents do not hold the words. The municipality may do it all the same.',
      'Errors made when text was taken from the documents may remain. Known ones are corrected beside the original characters.',
      'Where a document holds no list of measures, only its themes and text are shown.',
      'The bundled model is small: it knows topics, not word order or negation.',
    ],
  },
  accessibility: {
    heading: 'Web accessibility',
    items: [
      'This site gives consideration (“配慮”) to level AA of the Japanese standard JIS X 8341-3:2016. It also aims at level AA of WCAG 2.2.',
      'The wording follows the guideline of the Web Accessibility Infrastructure Committee (WAIC) on stating conformance with JIS X 8341-3:2016.',
      'This covers all pages. They are checked automatically (axe) and by keyboard alone; a test as laid down in the standard has not been done yet.',
      'The picture of the graph comes with a list and a tree of the same content and actions. All other pages work without scripts.',
    ],
  },
  licences: {
    heading: 'Licences',
    items: [
      'Program: MIT License',
      'Some colours and sizes: design tokens of the Digital Agency Design System (MIT License, © Digital Agency), selected and renamed. The agency neither made nor approved this site.',
      'Model shisaku-mini: CC BY-SA 4.0',
      'Text of the documents: the municipalities and other authors',
    ],
  },
};
