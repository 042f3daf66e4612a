import { compileCode } from './numbering.ts';
import type { LineageDraft, MeasureDraft, PredecessorDraft } from './draft.ts';
import { textOverlap } from './text-overlap.ts';

/** What is known of a table when its notes are resolved. */
export interface KnownLineage {
  readonly measures: readonly MeasureDraft[];
  readonly links: readonly LineageDraft[];
  /** Form of the items' numbers, see `compileNumbering`. */
  readonly items: string;
}

/**
 * Measures a note sends an item to (`施策②-2、3に集約`), one for each number it names. A number can be one of the next plan (that
 * measure is meant) or of the present plan (its successors are); of all readings the measure whose text is nearest to
 * the item wins. A number that nothing bears is left out.
 */
export function resolveSuccessors(item: PredecessorDraft, note: string, known: KnownLineage): readonly MeasureDraft[] {
  const successors = numbersIn(note, known.items).flatMap((number) => {
    const next = known.measures.filter((measure) => measure.number?.text === number);
    const present = known.links.flatMap((link) => (link.from?.number?.text === number && link.to ? [link.to] : []));
    const [nearest] = [...new Set([...next, ...present])].sort((a, b) => nearness(b, item) - nearness(a, item));
    return nearest === undefined ? [] : [nearest];
  });
  return [...new Set(successors)];
}

function nearness(measure: MeasureDraft, item: PredecessorDraft): number {
  return textOverlap(measure.text.text, item.text.text);
}

/** Numbers of a note; `②-2、3` names ②-2 and ②-3. */
function numbersIn(note: string, items: string): readonly string[] {
  const [prefix = ''] = items.split('*');
  const code = compileCode(prefix.trim()).source;
  return [...note.matchAll(new RegExp(`(${code})((?:[、,・][0-9]+)*)`, 'gu'))].flatMap(([, first = '', more = '']) => {
    const stem = first.replace(/[0-9]+$/u, '');
    return [first, ...[...more.matchAll(/[0-9]+/gu)].map(([digits]) => `${stem}${digits}`)];
  });
}
