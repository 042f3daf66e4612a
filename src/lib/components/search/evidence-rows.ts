import type { SearchHit } from '#graph/search/search-hit.ts';
import { type Sentence, splitSentences } from '#graph/search/split-sentences.ts';
import type { TextMark } from '$lib/text/cut-by-marks.ts';
import { excerpt, type Excerpt } from './excerpt.ts';

/** A reason with the words of the document: shared words, nearest meaning, or both in the same sentence. */
export interface EvidenceRow {
  readonly reason: 'words' | 'meaning' | 'both';
  readonly quote: Excerpt;
}

/** Sentences that say why a unit was found: the one with most words of the query and the nearest one, joined where they are the same. */
export function evidenceRows(hit: SearchHit): readonly EvidenceRow[] {
  const near = nearOf(hit);
  const worded = wordedSentence(hit);
  const marks = [...wordMarks(hit, 'text'), ...(near === null ? [] : [{ kind: 'near' as const, ...near }])];
  if (worded === null) {
    const quoted = near === null ? [] : [{ reason: 'meaning' as const, quote: excerpt(hit.text, near, marks) }];
    const rows = [...titleRow(hit), ...quoted];
    return rows.length > 0 ? rows : nearTitleRow(hit);
  }
  if (near !== null && worded.start < near.end && near.start < worded.end) {
    const both = { start: Math.min(worded.start, near.start), end: Math.max(worded.end, near.end) };
    return [{ reason: 'both', quote: excerpt(hit.text, both, marks) }];
  }
  return [
    { reason: 'words', quote: excerpt(hit.text, worded, marks) },
    ...(near === null ? [] : [{ reason: 'meaning' as const, quote: excerpt(hit.text, near, marks) }]),
  ];
}

function nearOf({ semantic: { sentenceStart, sentenceEnd } }: SearchHit) {
  return sentenceStart === null || sentenceEnd === null ? null : { start: sentenceStart, end: sentenceEnd };
}

function wordMarks({ lexical }: SearchHit, field: 'title' | 'text'): readonly TextMark[] {
  return lexical.matches
    .filter((match) => match.field === field)
    .map(({ start, end }) => ({ kind: 'word' as const, start, end }));
}

/** The words may stand in the title alone, where nothing else of the text shows them. */
function titleRow(hit: SearchHit): readonly EvidenceRow[] {
  const marks = wordMarks(hit, 'title');
  if (marks.length === 0) return [];
  return [{ reason: 'words', quote: excerpt(hit.title, { start: 0, end: hit.title.length }, marks) }];
}

/** Where meaning alone found a unit and no sentence of its text is near, what is near is its title. */
function nearTitleRow({ title, nearness, concepts }: SearchHit): readonly EvidenceRow[] {
  if (nearness.meaning === 0 || concepts.length > 0) return [];
  const whole = { start: 0, end: title.length };
  return [{ reason: 'meaning', quote: excerpt(title, whole, [{ kind: 'near', ...whole }]) }];
}

function wordedSentence(hit: SearchHit): Sentence | null {
  const marks = wordMarks(hit, 'text');
  const markedLength = ({ start, end }: Sentence): number =>
    marks.reduce((sum, mark) => sum + Math.max(0, Math.min(end, mark.end) - Math.max(start, mark.start)), 0);
  return splitSentences(hit.text).reduce<Sentence | null>(
    (best, sentence) => (markedLength(sentence) > (best === null ? 0 : markedLength(best)) ? sentence : best),
    null,
  );
}
