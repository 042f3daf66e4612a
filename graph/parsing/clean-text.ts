import { dropMatches, trimText, type SourceText } from '../reading/source-text.ts';

/** White space between two Japanese characters: left by line breaks of a PDF, Japanese is written without it. */
const WRAP_SPACE = /(?<=[ぁ-んァ-ヶー一-鿿々、。」）・])[ \t\u3000]+(?=[ぁ-んァ-ヶー一-鿿々「（])/gu;
/** Marks of footnotes, with the spaces that set them off. */
const FOOTNOTE_MARK = / ?\^?[(（](※[0-9０-９]+)[)）] ?/gu;

/** Running text as it reads: trimmed, without the spaces that line wrapping left inside sentences. */
export function cleanText(text: SourceText): SourceText {
  return dropMatches(trimText(text), WRAP_SPACE);
}

/** A title as it reads: like running text, and without marks of footnotes. */
export function cleanTitle(text: SourceText): SourceText {
  return cleanText(dropMatches(text, FOOTNOTE_MARK));
}

/** Marks of footnotes in a text (※8), in order, each once, with ASCII digits. */
export function marksIn(text: SourceText): readonly string[] {
  return [...new Set([...text.text.matchAll(FOOTNOTE_MARK)].map((match) => normaliseMark(match[1] ?? '')))];
}

/** A mark with ASCII digits, so that ※８ and ※8 are the same. */
export function normaliseMark(mark: string): string {
  return mark.normalize('NFKC');
}
