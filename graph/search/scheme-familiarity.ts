import type { MentionWeights } from './mention-weights.ts';

/** A text and the concepts it mentions. */
export interface MentioningText {
  readonly mentioned: MentionWeights;
  /** Length of its title and text. */
  readonly characters: number;
}

/**
 * Mentions in 100 characters from which on a concept scheme is taken to speak of what the texts speak of: the plans it was made for have
 * three to four, questions and answers of a city's counters less than one.
 */
const AT_HOME = 2;

/**
 * How well the concept scheme knows the texts that are searched, 0–1: what it says of two texts that share no concept because it knows
 * none of theirs is chance. 1 for no text at all.
 */
export function schemeFamiliarity(texts: readonly MentioningText[]): number {
  let [mentions, characters] = [0, 0];
  for (const text of texts) {
    for (const weight of text.mentioned.values()) if (weight === 1) mentions += 1;
    characters += text.characters;
  }
  return characters === 0 ? 1 : Math.min(1, (100 * mentions) / characters / AT_HOME);
}
