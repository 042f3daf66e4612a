import type { Block } from '../reading/block.ts';
import type { HeadingRule, PlanProfile, UnitRule } from './plan-profile.ts';
import { DEFAULT_HEADINGS, DEFAULT_UNITS } from './default-rules.ts';
import { isHeadingLike, type FoundHeading } from './find-heading.ts';

/** What headings and units look like in one document. */
export interface ReadingRules {
  readonly headings: readonly HeadingRule[];
  readonly units: readonly UnitRule[];
  /** A heading that no rule names: marked by the format, or a short line before a long one; `null` where it is none. */
  readonly guess: (block: Block, next: Block | undefined) => FoundHeading<HeadingRule> | null;
}

/** Level of short lines without any mark: below every numbered heading. */
const PLAIN_LEVEL = 20;
/** A plain line is a heading only where it is this short. */
const MAX_PLAIN_HEADING = 40;

/** The profile's rules; where it declares none, those that hold for plans in general. */
export function readingRules(profile: PlanProfile): ReadingRules {
  const declared = profile.headings !== undefined;
  return {
    headings: profile.headings ?? DEFAULT_HEADINGS,
    units: profile.units ?? DEFAULT_UNITS,
    guess: (block, next) => guessMarked(block) ?? (declared ? null : guessPlain(block, next)),
  };
}

function guessMarked(block: Block): FoundHeading<HeadingRule> | null {
  return block.kind === 'heading' ? toHeading(block, block.level) : null;
}

function guessPlain(block: Block, next: Block | undefined): FoundHeading<HeadingRule> | null {
  if (block.kind !== 'paragraph' || next === undefined) return null;
  const { text } = block.text;
  if (text.length > MAX_PLAIN_HEADING || !isHeadingLike(text) || /[：:)）]$/u.test(text)) return null;
  const leads = next.kind === 'bullet' || next.kind === 'table-row' || /^[○◯①-⑳(（]|。$/u.test(next.text.text);
  return leads ? toHeading(block, PLAIN_LEVEL) : null;
}

function toHeading(block: Block, level: number): FoundHeading<HeadingRule> {
  return { rule: { level, label: '節' }, number: null, title: block.text, titleFollows: false };
}
