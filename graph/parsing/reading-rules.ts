import type { Block } from '../reading/block.ts';
import type { HeadingRule, PlanProfile, UnitRule } from './plan-profile.ts';
import { DEFAULT_HEADINGS, DEFAULT_UNITS } from './default-rules.ts';
import { findHeading, isHeadingLike, type FoundHeading } from './find-heading.ts';

/** What headings and units look like in one document. */
export interface ReadingRules {
  readonly units: readonly UnitRule[];
  /** The heading of a section: known by a rule or marked by the format; without declared rules also a short line before a long one. */
  readonly findHeading: (block: Block, next: Block | undefined) => FoundHeading<HeadingRule> | null;
}

/** Level of short lines without any mark: below every numbered heading. */
const PLAIN_LEVEL = 20;
/** A plain line is a heading only where it is this short. */
const MAX_PLAIN_HEADING = 40;

/** The profile's rules; where it declares none, those that hold for plans in general. */
export function readingRules(profile: PlanProfile): ReadingRules {
  const { headings } = profile;
  const units: readonly UnitRule[] = profile.units ?? DEFAULT_UNITS;
  if (headings !== undefined) {
    return { units, findHeading: (block) => findHeading(block, headings) ?? guessMarked(block) };
  }
  return {
    units,
    findHeading: (block, next) => {
      const found = findHeading(block, DEFAULT_HEADINGS) ?? guessMarked(block) ?? guessPlain(block, next);
      // What the format says of levels is surer than any numbering.
      return found !== null && block.kind === 'heading' ? atLevel(found, block.level) : found;
    },
  };
}

function atLevel(found: FoundHeading<HeadingRule>, level: number): FoundHeading<HeadingRule> {
  return { ...found, rule: { ...found.rule, level } };
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
