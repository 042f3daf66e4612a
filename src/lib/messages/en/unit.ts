import type { unit as ja } from '../ja/unit.ts';

/** Words of the page of one unit. */
export const unit: typeof ja = {
  crumbs: 'Where this stands',
  titleOf: (title, city) => `${title} (${city})`,
  origins: {
    verbatim: '',
    cleaned: 'Title as printed, without numbers and marks',
    composed: 'Title composed from the text (none is printed)',
    lost: 'The title is lost in the source table; the beginning of the text stands in',
  },
  openSource: 'Open the source lines',
  copy: 'Copy with source',
  copied: 'Copied',
  copyFailed: 'Could not copy. Please select the text by hand',
  copyText: (facts) =>
    `${facts.title}\n${facts.text === '' ? '' : `“${facts.text}”\n`}Source: ${facts.city}, ${facts.document}, ${facts.lines}\n${facts.address}`,
  terms: 'Terms explained in this document',
  titleOnly: 'The document gives a title only, without text.',
  lineage: {
    heading: 'Lineage',
    note: (count) =>
      count === 1
        ? 'One item of the present plan leads to this measure. The line is what the document says.'
        : `${count} items of the present plan lead to this measure. The lines are what the document says.`,
    noteNew: 'The document says that no item of the present plan corresponds to this measure.',
    current: 'Present plan',
    next: 'New plan',
    remark: (note) => `The document notes: “${note}”`,
    marks: {
      before: 'Words of the present plan only are ',
      removed: 'struck through',
      between: '; words of the new plan only are ',
      added: 'bold and underlined',
      after: '.',
    },
  },
  indicators: {
    heading: 'Indicators of the same section',
    note: (section) => `The indicators belong to “${section}”, not to this measure alone.`,
    baseline: 'Baseline',
    target: 'Target',
    none: 'The document states neither baseline nor target values.',
  },
  similar: {
    heading: 'Similar measures elsewhere',
    note: 'In order of nearness of words, meaning and shared concepts; this shows neither influence nor rank.',
    noConcept: 'No measure elsewhere shares a concept with this one. Only those near in meaning or words are listed.',
    none: 'The loaded documents of other cities hold nothing near enough.',
    pair: (inOwn, inOther) =>
      `here ${inOwn.map((word) => `“${word}”`).join(' ')} ⇔ there ${inOther.map((word) => `“${word}”`).join(' ')}`,
    words: 'In common with this title: ',
    ownSentence: 'Near sentence of this measure: ',
    titleNear: 'Near in the words or the meaning of its title.',
    noList: (city) => `The documents of ${city} hold no list of measures. `,
    noListLink: 'Read its themes and text',
  },
  facts: {
    heading: 'What is stated',
    departments: 'Departments',
    departmentsNote: 'abbreviated as printed',
    document: 'Document',
    status: 'Status of document',
    period: 'Plan period',
    section: 'Section',
    type: 'Type',
    number: 'Number',
    lineage: 'Items of the present plan',
    lineageSome: (count) => `${count}`,
    indicators: 'Indicators',
    indicatorsSome: (count) => `${count} in the same section`,
    terms: 'Terms explained',
    references: 'References',
    lines: 'Lines',
    corrections: 'Corrections',
    correction: (line, printed, corrected) => `line ${line}: “${printed}” → “${corrected}”`,
  },
  concepts: {
    heading: 'Shared concepts and evidence',
    none: 'The words of this unit name no shared concept.',
    words: (words) => `Text: ${words.map((word) => `“${word}”`).join(' ')}`,
    sectionWords: (words) => `Heading of the section: ${words.map((word) => `“${word}”`).join(' ')}`,
    only: (city) =>
      `Of the loaded documents, only those of ${city} hold words for this concept (which does not show who does what).`,
    shared: (names) => `Documents of ${names.join(', ')} name it too.`,
  },
};
