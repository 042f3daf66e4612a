import { lineRangeOf } from '../model/line-range.ts';
import { linesOfText, sliceText, trimText, type SourceText } from '../reading/source-text.ts';
import { cleanText, cleanTitle, normaliseMark } from './clean-text.ts';
import type { SectionDraft, TermDraft } from './draft.ts';
import type { UnitRule } from './plan-profile.ts';
import type { Body } from './walked-document.ts';

/** What a finder took and what it left. */
export interface Found<Draft> {
  readonly found: readonly Draft[];
  readonly rest: readonly Body[];
}

const QUESTION = /とは[?？]?$/u;
/** Words that name what was just described; the word itself stands in katakana. */
const SO_CALLED = /、いわゆる「?([ァ-ヶー・]+)/u;

/** Glossary entries: footnotes with a definition, ※word with the definition below, headings 「…とは?」. */
export function findTerms(bodies: readonly Body[], rules: readonly UnitRule[]): Found<TermDraft> {
  const forms = new Set(rules.filter((rule) => rule.find === 'terms').map((rule) => rule.from));
  const found: TermDraft[] = [];
  const taken = new Set<Body>();
  bodies.forEach((body, index) => {
    if (taken.has(body)) return;
    const next = bodies[index + 1];
    const term =
      (forms.has('footnotes') ? readFootnote(body) : null) ??
      (forms.has('notes') ? readNote(body, next) : null) ??
      (forms.has('questions') ? readAnswer(body, bodies[index - 1]) : null);
    if (term === null) return;
    found.push(term);
    taken.add(body);
    if (next !== undefined && term.lines[1] === next.block.lines[1] && next.block.lines[0] > body.block.lines[1])
      taken.add(next);
  });
  return { found, rest: bodies.filter((body) => !taken.has(body)) };
}

/** `※1 word…definition`; a footnote without a word before … or a colon is running text. */
function readFootnote({ block }: Body): TermDraft | null {
  if (block.kind !== 'footnote') return null;
  const split = /^([^…：:。]{1,40})(?:…+|：|:)/u.exec(block.text.text);
  if (split?.[1] === undefined) return null;
  const word = cleanTitle(sliceText(block.text, 0, split[1].length));
  return {
    mark: normaliseMark(block.mark),
    word,
    definition: cleanText(sliceText(block.text, split[0].length)),
    lines: block.lines,
  };
}

/** `※word` alone in its line; the paragraph below defines it. */
function readNote({ block }: Body, next: Body | undefined): TermDraft | null {
  if (block.kind !== 'footnote' || /[。、]/u.test(block.text.text) || next?.block.kind !== 'paragraph') return null;
  const lines = lineRangeOf([...block.lines, ...next.block.lines]);
  return {
    mark: normaliseMark(block.mark),
    word: cleanTitle(block.text),
    definition: cleanText(next.block.text),
    lines,
  };
}

/** The first paragraph below a heading 「…とは?」. */
function readAnswer({ section, block }: Body, before: Body | undefined): TermDraft | null {
  if (section === null || block.kind !== 'paragraph' || before?.section === section) return null;
  const word = questioned(section);
  if (word === null) return null;
  const lines = lineRangeOf([...section.headingLines, ...block.lines]);
  return { mark: null, word, definition: cleanText(block.text), lines };
}

function questioned(section: SectionDraft): SourceText | null {
  const { title } = section;
  const question = QUESTION.exec(title.text);
  return question === null ? null : trimText(sliceText(title, 0, question.index));
}

/** Terms explained in passing: 「…を持つ、いわゆるシビックプライド」. The text stays where it is. */
export function findSoCalledTerms(bodies: readonly Body[], rules: readonly UnitRule[]): readonly TermDraft[] {
  if (!rules.some((rule) => rule.from === 'so-called')) return [];
  return bodies.flatMap(({ block }) => {
    const match = SO_CALLED.exec(block.text.text);
    if (match?.[1] === undefined) return [];
    const end = match.index + match[0].length;
    const word = sliceText(block.text, end - match[1].length, end);
    const from = block.text.text.lastIndexOf('。', match.index) + 1;
    const definition = cleanText(sliceText(block.text, from, match.index));
    return [{ mark: null, word, definition, lines: linesOfText(word) }];
  });
}
