import { excerpt, type Excerpt } from '$lib/components/search/excerpt.ts';

/** What of a similar unit is quoted. */
interface NearUnit {
  readonly unit: { readonly text: string };
  readonly sentence: string | null;
}

/** The sentence of a similar unit that is nearest, marked, with … for the text around it; `null` where none is near. */
export function nearQuote({ unit, sentence }: NearUnit): Excerpt | null {
  if (sentence === null || sentence === '') return null;
  const start = unit.text.indexOf(sentence);
  if (start === -1) return { text: sentence, marks: [{ kind: 'near', start: 0, end: sentence.length }] };
  const end = start + sentence.length;
  return excerpt(unit.text, { start, end }, [{ kind: 'near', start, end }]);
}
