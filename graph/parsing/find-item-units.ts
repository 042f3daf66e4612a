import { lineRangeOf } from '../model/line-range.ts';
import { joinTexts, type SourceText } from '../reading/source-text.ts';
import { cleanText, cleanTitle, marksIn } from './clean-text.ts';
import type { MeasureDraft, ReferenceDraft, ThemeDraft } from './draft.ts';
import type { Body, ItemDraft } from './walked-document.ts';

/** Measures and themes with headings of their own, and the bodies that belong to none. */
export interface FoundItems {
  readonly measures: readonly MeasureDraft[];
  readonly themes: readonly ThemeDraft[];
  readonly rest: readonly Body[];
}

/** Gives each item the bodies below its heading as text, one paragraph a line. */
export function findItemUnits(
  items: readonly ItemDraft[],
  bodies: readonly Body[],
  references: ReadonlyMap<ItemDraft, readonly ReferenceDraft[]>,
): FoundItems {
  const owned = new Map<ItemDraft, Body[]>(items.map((item) => [item, []]));
  const rest = bodies.filter((body) => {
    const own = body.item === null ? undefined : owned.get(body.item);
    own?.push(body);
    return own === undefined;
  });
  const measures: MeasureDraft[] = [];
  const themes: ThemeDraft[] = [];
  for (const [item, own] of owned) {
    const measure = toMeasure(item, own, references.get(item) ?? []);
    if (item.rule.find === 'themes') themes.push({ ...measure, type: item.rule.type ?? '' });
    else measures.push(measure);
  }
  return { measures, themes, rest };
}

function toMeasure(item: ItemDraft, bodies: readonly Body[], references: readonly ReferenceDraft[]): MeasureDraft {
  const { kind } = item.rule;
  const printed = [item.rest, ...bodies.map(({ block }) => block.text)];
  const lines = [...bodies.map(({ block }) => block.lines), ...references.map((reference) => reference.lines)];
  return {
    section: item.section,
    kind: kind === 'project' || kind === 'focus' ? kind : 'measure',
    number: item.number,
    title: cleanTitle(item.title),
    titleOrigin: null,
    text: joinTexts([cleanText(item.rest), joinParagraphs(bodies)], '\n'),
    lines: lineRangeOf([item.lines, ...lines].flat()),
    departments: [],
    marks: marksIn(joinTexts([item.title, ...printed])),
    references,
  };
}

/** Paragraphs parted by a blank line, and all other blocks, begin a new line; lines that follow each other are one paragraph. */
function joinParagraphs(bodies: readonly Body[]): SourceText {
  const paragraphs: SourceText[][] = [];
  bodies.forEach(({ block }, index) => {
    const before = bodies[index - 1]?.block;
    const goesOn = block.kind === 'paragraph' && before?.kind === 'paragraph' && before.lines[1] + 1 === block.lines[0];
    if (goesOn) paragraphs.at(-1)?.push(cleanText(block.text));
    else paragraphs.push([cleanText(block.text)]);
  });
  return joinTexts(
    paragraphs.map((parts) => joinTexts(parts)),
    '\n',
  );
}
