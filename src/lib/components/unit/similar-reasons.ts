import type { SimilarUnit } from '#graph/operations/views.ts';
import { excerpt, type Excerpt } from '$lib/components/search/excerpt.ts';

/** Why a unit of another municipality is like this one: shared words and nearest sentences, each for itself. */
export interface SimilarReasons {
  /** Words of this unit's title that the other holds, each once, in the order of their places there. */
  readonly words: readonly string[];
  /** The sentence of this unit, and the nearest one of the other, marked; `null` where none are near. */
  readonly sentences: { readonly own: string; readonly other: Excerpt } | null;
}

/** Reads the two-part reasons of a similar unit. */
export function similarReasons({
  unit,
  matches,
  sentences,
}: Pick<SimilarUnit, 'matches' | 'sentences'> & { readonly unit: { readonly text: string } }): SimilarReasons {
  const words = [...new Set(matches.map(({ text }) => text))];
  if (sentences === null) return { words, sentences: null };
  const { start, end } = sentences.other;
  const own = excerpt(sentences.own, { start: 0, end: sentences.own.length }, []).text;
  return { words, sentences: { own, other: excerpt(unit.text, { start, end }, [{ kind: 'near', start, end }]) } };
}
