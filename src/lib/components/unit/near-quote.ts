import type { SimilarUnit } from '#graph/operations/views.ts';
import { excerpt, type Excerpt } from '$lib/components/search/excerpt.ts';

/** The sentence of a similar unit that is nearest, marked, with … for the text around it; `null` where none is near. */
export function nearQuote({ unit, sentence }: SimilarUnit): Excerpt | null {
  if (sentence === null || sentence === '') return null;
  const start = unit.text.indexOf(sentence);
  if (start === -1) return { text: sentence, marks: [{ kind: 'near', start: 0, end: sentence.length }] };
  const end = start + sentence.length;
  return excerpt(unit.text, { start, end }, [{ kind: 'near', start, end }]);
}
