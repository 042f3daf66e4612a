import type { UnitMention } from '#graph/operations/views.ts';
import { locateEvidence } from '$lib/text/locate-evidence.ts';

/** Whether a mention rests on words of the heading above the unit, not on its own. */
export function isByHeading({ by }: Pick<UnitMention, 'by'>): boolean {
  return by.startsWith('section');
}

/**
 * The words of a mention, each once, in the order of the source. Words that wrapped over two lines are joined again
 * where the unit's title or text holds them.
 */
export function mentionWords(
  unit: { readonly title: string; readonly text: string },
  mention: Pick<UnitMention, 'by' | 'evidence'>,
): readonly string[] {
  const printed = [...new Set(mention.evidence.map(({ text }) => text))];
  if (isByHeading(mention)) return printed;
  const found = [unit.title, unit.text].flatMap((text) =>
    locateEvidence(text, mention.evidence).map(({ start, end }) => text.slice(start, end)),
  );
  const words = [...new Set(found)];
  return words.length === 0 ? printed : words;
}
