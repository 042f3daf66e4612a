import type { MentionWeights } from './mention-weights.ts';

/** A text of a document and the concepts it mentions. */
export interface MentioningText<Document> {
  readonly document: Document;
  readonly mentioned: MentionWeights;
  /** Length of its title and text. */
  readonly characters: number;
}

/**
 * Concepts named in 100 characters from which on a scheme is taken to speak of what the texts speak of: the plans it was made for name
 * three to four, questions and answers of a city's counters less than one.
 */
const AT_HOME = 2;
/** Characters each document is given in advance, with as many names as all texts have together: few texts say little. */
const IN_ADVANCE = 300;

/**
 * How well the concept scheme knows each document, 0–1, by the concepts its texts name in their own words: what it says of two texts that share no
 * concept because it knows none of theirs is chance. 1 where there is no text.
 */
export function schemeFamiliarity<Document>(
  texts: readonly MentioningText<Document>[],
): (document: Document) => number {
  const all = { names: 0, characters: 0 };
  const own = new Map<Document, { names: number; characters: number }>();
  for (const { document, mentioned, characters } of texts) {
    const counted = own.get(document) ?? { names: 0, characters: 0 };
    own.set(document, counted);
    let names = 0;
    for (const weight of mentioned.values()) if (weight === 1) names += 1;
    for (const counts of [all, counted]) {
      counts.characters += characters;
      counts.names += names;
    }
  }
  const usual = all.characters === 0 ? 1 : all.names / all.characters;
  return (document) => {
    const { names, characters } = own.get(document) ?? { names: 0, characters: 0 };
    return Math.min(1, (100 * (names + usual * IN_ADVANCE)) / (characters + IN_ADVANCE) / AT_HOME);
  };
}
