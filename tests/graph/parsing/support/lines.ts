import { readMarkedText } from '#graph/reading/read-marked-text.ts';
import { textOfLine, type SourceText } from '#graph/reading/source-text.ts';
import type { Block } from '#graph/reading/block.ts';
import type { ParsedPlan } from '#graph/model/parsed-plan.ts';
import { parsePlan } from '#graph/parsing/parse-plan.server.ts';
import { readProfile } from '#graph/parsing/read-profile.ts';

/** A text that stands alone in line 1. */
export function cut(text: string): SourceText {
  return textOfLine(1, text);
}

/** Blocks of a plain text. */
export function blocksOf(text: string): readonly Block[] {
  return readMarkedText(text.split('\n').map((line, index) => textOfLine(index + 1, line)));
}

/** A made-up document, read without a profile or with one in YAML. */
export function planOf(text: string, { source = 'plan.txt', profile = '' } = {}): ParsedPlan {
  const bytes = new TextEncoder().encode(text);
  return parsePlan({ source, bytes, profile: profile === '' ? null : readProfile(profile, 'plan.profile.yaml') });
}
