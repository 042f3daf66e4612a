import type { UnitView } from '#graph/operations/views.ts';
import type { TextMark } from '$lib/text/cut-by-marks.ts';
import { locateEvidence } from '$lib/text/locate-evidence.ts';
import { isByHeading } from './mention-words.ts';

type Marked = Pick<UnitView, 'unit' | 'mentions' | 'terms'>;

/** Marks on the running text of a unit: its own words that name concepts, and the marks of glossary terms. */
export function unitMarks({ unit, mentions, terms }: Marked): readonly TextMark[] {
  return [
    ...mentions
      .filter((mention) => !isByHeading(mention))
      .flatMap(({ evidence }) => locateEvidence(unit.text, evidence).map((part) => concept(part))),
    ...terms.flatMap(({ id, mark }) => (mark === null ? [] : termMarks(unit.text, mark, `#${termAnchor(id)}`))),
  ];
}

/** Anchor of a term's explanation on the page. */
export function termAnchor(id: string): string {
  return `term-${id}`;
}

function concept(part: { readonly start: number; readonly end: number }): TextMark {
  return { kind: 'concept', ...part };
}

/** Every place of a mark; ※1 is not found inside ※19. */
function termMarks(text: string, mark: string, href: string): readonly TextMark[] {
  const marks: TextMark[] = [];
  for (let start = text.indexOf(mark); start !== -1; start = text.indexOf(mark, start + 1)) {
    const end = start + mark.length;
    if (!/\d/.test(text.charAt(end))) marks.push({ kind: 'term', start, end, href });
  }
  return marks;
}
