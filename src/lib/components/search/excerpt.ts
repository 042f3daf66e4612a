import type { TextMark } from '$lib/text/cut-by-marks.ts';

/** Part of a text with its marks; the offsets of the marks count from the beginning of `text`. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly TextMark[];
}

/** Longest excerpt, in characters: about four lines of a result. */
const LONGEST = 120;
/** What stays before the first mark where a long sentence must be cut. */
const BEFORE_MARK = 24;

/** The run `start`–`end` of a text with its marks, cut around the first mark where it is long; … stands for what is left out. */
export function excerpt(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  marks: readonly TextMark[],
): Excerpt {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const first = Math.min(...inside.filter(({ kind }) => kind === 'word').map((mark) => mark.start), end);
  const isLong = end - start > LONGEST;
  const from = isLong && first < end ? Math.max(start, Math.min(first - BEFORE_MARK, end - LONGEST)) : start;
  const to = isLong ? Math.min(end, from + LONGEST) : end;
  const lead = text.slice(0, from).trim() === '' ? '' : '…';
  const shift = lead.length - from;
  return {
    text: `${lead}${text.slice(from, to)}${text.slice(to).trim() === '' ? '' : '…'}`,
    marks: inside.map(({ kind, ...mark }) => ({
      kind,
      start: Math.max(mark.start, from) + shift,
      end: Math.min(mark.end, to) + shift,
    })),
  };
}
