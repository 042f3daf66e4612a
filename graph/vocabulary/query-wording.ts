import type { Concept } from '../model/concept.ts';
import { absentWords } from './absent-words.ts';
import { readCorpusWords } from './corpus-words.ts';
import { createEnglishWords } from './english-words.ts';
import { createLexicon } from './lexicon.ts';
import { createTypingErrors, type TypingError } from './typing-errors.ts';
import { writeOutKana } from './write-out-kana.ts';

/** What is known of how the words of queries are written, for the plans that are loaded. */
export interface QueryWording {
  /** See `writeOutKana`. Sentences and paragraphs stay as they are. */
  writeOut(query: string): string;
  /** See `createTypingErrors`. */
  findErrors(query: string): readonly TypingError[];
  /** See `absentWords`; none where the plans are too long to be read as a whole. */
  findAbsent(query: string): readonly string[];
}

/** Kana in longer texts is grammar more often than words written in kana. */
const LONGEST_IN_KANA = 80;

/** Reads the words of the concepts and texts; takes some 0.2 s for a few cities. */
export function createQueryWording(concepts: readonly Concept[], texts: Iterable<string>): QueryWording {
  const lexicon = createLexicon();
  const known = { lexicon, corpus: readCorpusWords(texts, lexicon), isEnglish: createEnglishWords(concepts) };
  const errors = createTypingErrors(concepts, known);
  return {
    writeOut: (query) => (query.length > LONGEST_IN_KANA ? query : writeOutKana(query, known)),
    findErrors: (query) => errors.find(query),
    findAbsent: (query) => (known.corpus.isWhole ? absentWords(query, known) : []),
  };
}
