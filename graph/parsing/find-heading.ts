import type { Block } from '../reading/block.ts';
import { EMPTY_TEXT, sliceText, trimText, type SourceText } from '../reading/source-text.ts';
import type { SectionDraft } from './draft.ts';
import { compileNumbering } from './numbering.ts';
import type { HeadingRule, UnitRule } from './plan-profile.ts';

/** Longer lines are running text, whatever they begin with. */
const MAX_HEADING_LENGTH = 70;

/** A heading found, with the rule that knew it. `titleFollows` where the number stands alone in its line. */
export interface FoundHeading<Rule> {
  readonly rule: Rule;
  readonly number: SourceText | null;
  readonly title: SourceText;
  readonly titleFollows: boolean;
}

/** True where a line can be a heading at all: short, and not a sentence. */
export function isHeadingLike(text: string): boolean {
  return text.length <= MAX_HEADING_LENGTH && !/[。、，]$/u.test(text) && /[\p{L}\p{N}]/u.test(text);
}

/** The first rule that knows the block as the heading of a section. */
export function findHeading(block: Block, rules: readonly HeadingRule[]): FoundHeading<HeadingRule> | null {
  if ((block.kind !== 'paragraph' && block.kind !== 'heading') || !isHeadingLike(block.text.text)) return null;
  return findFirst(block, rules);
}

/** A unit's heading, with text of the same line behind the title. */
export interface FoundUnitHead extends FoundHeading<UnitRule> {
  readonly rest: SourceText;
}

/** The first rule that knows the block as the head of a unit, in the section it stands in. */
export function findUnitHead(
  block: Block,
  section: SectionDraft | null,
  rules: readonly UnitRule[],
): FoundUnitHead | null {
  if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'bullet') return null;
  const own = rules.filter((rule) => rule.from === 'headings' && isIn(rule, section));
  const found = findFirst(block, own);
  if (found === null || isSibling(found.number, section)) return null;
  const { title, rest } = cutTitle(found.title, found.rule.titleEnds);
  return isHeadingLike(title.text) ? { ...found, title, rest } : null;
}

/** A number of the same form as the section's own ((2) below (1)) begins the next section, no unit. */
function isSibling(number: SourceText | null, section: SectionDraft | null): boolean {
  return number !== null && section?.number != null && formOf(number.text) === formOf(section.number.text);
}

function formOf(number: string): string {
  return number
    .replace(/[①-⑳]/gu, '①')
    .normalize('NFKC')
    .replace(/[0-9]+/gu, 'N');
}

/** True where a rule holds in the section: its title holds the rule's words, or the rule names none. */
export function isIn(rule: UnitRule, section: SectionDraft | null): boolean {
  if (rule.in === undefined) return true;
  const wanted = typeof rule.in === 'string' ? [rule.in] : rule.in;
  return section !== null && wanted.some((words) => section.title.text.includes(words));
}

function findFirst<Rule extends HeadingRule | UnitRule>(
  block: Block,
  rules: readonly Rule[],
): FoundHeading<Rule> | null {
  for (const rule of rules) {
    if (rule.lines?.includes(block.lines[0]) && isHeadingLike(block.text.text)) {
      return { rule, number: null, title: stripMark(block.text), titleFollows: false };
    }
    if (rule.numbering === undefined) continue;
    const numbering = compileNumbering(rule.numbering);
    const found = numbering.find(block.text);
    if (found !== null && (numbering.isNumberOnly || /\p{L}/u.test(found.title.text))) {
      return { rule, ...found, titleFollows: numbering.isNumberOnly };
    }
  }
  return null;
}

/** Headings of plans are set off by marks and brackets that are no part of their words. */
function stripMark(text: SourceText): SourceText {
  const bracketed = /^【(.*)】$/su.exec(text.text);
  if (bracketed?.[1] !== undefined) return sliceText(text, 1, text.text.length - 1);
  return trimText(sliceText(text, /^[■□◆◇●○◯▼▶◎]*/u.exec(text.text)?.[0].length ?? 0));
}

function cutTitle(
  line: SourceText,
  ending: string | undefined,
): { readonly title: SourceText; readonly rest: SourceText } {
  if (ending === undefined) return { title: line, rest: EMPTY_TEXT };
  for (let at = line.text.indexOf(ending); at >= 0; at = line.text.indexOf(ending, at + 1)) {
    const end = at + ending.length;
    if (/^[ \t\u3000]/u.test(line.text.slice(end))) {
      return { title: sliceText(line, 0, end), rest: trimText(sliceText(line, end)) };
    }
  }
  return { title: line, rest: EMPTY_TEXT };
}
