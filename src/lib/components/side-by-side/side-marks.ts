import type { ComparedUnit } from '#graph/operations/side-by-side-view.ts';
import { isByHeading } from '$lib/components/unit/mention-words.ts';
import type { TextMark } from '$lib/text/cut-by-marks.ts';
import { locateEvidence } from '$lib/text/locate-evidence.ts';

/** What is marked in the title or text of a column: shared words, and words that name concepts, shared or its own. */
export function sideMarks({ unit, mentions, sharedWords }: ComparedUnit, field: 'title' | 'text'): readonly TextMark[] {
  const named = mentions.filter((mention) => !isByHeading(mention));
  return [
    ...named.flatMap(({ evidence, sharedWith }) =>
      locateEvidence(unit[field], evidence).map((part): TextMark => ({
        kind: sharedWith.length > 0 ? 'concept' : 'own',
        ...part,
      })),
    ),
    ...sharedWords
      .filter((mark) => mark.field === field)
      .map(({ start, end }): TextMark => ({ kind: 'shared', start, end })),
  ];
}
