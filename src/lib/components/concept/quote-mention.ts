import type { MentioningUnit } from '#graph/operations/views.ts';
import { splitSentences } from '#graph/search/split-sentences.ts';
import type { TextMark } from '$lib/text/cut-by-marks.ts';
import { locateEvidence } from '$lib/text/locate-evidence.ts';
import { excerpt, type Excerpt } from '../search/excerpt.ts';

/** Longer sentences begin shortly before the words, in characters. */
const LONG = 120;
const BEFORE_WORDS = 40;

/** The first sentence of a unit that names a concept, with the words marked; `null` where only its title or heading does. */
export function quoteMention({ unit, evidence, by }: Pick<MentioningUnit, 'unit' | 'evidence' | 'by'>): Excerpt | null {
  if (by.startsWith('section') || unit.text === unit.title) return null;
  const marks: readonly TextMark[] = locateEvidence(unit.text, evidence).map((part) => ({ kind: 'concept', ...part }));
  const [first] = marks.toSorted((a, b) => a.start - b.start);
  if (first === undefined) return null;
  const sentence =
    splitSentences(unit.text).find(({ start, end }) => start <= first.start && first.start < end) ?? first;
  const isLong = sentence.end - sentence.start > LONG;
  const start = isLong ? Math.max(sentence.start, first.start - BEFORE_WORDS) : sentence.start;
  return excerpt(unit.text, { start, end: sentence.end }, marks);
}
