import type { LineRange } from '../model/line-range.ts';
import { linesOfText, sliceText, type SourceText } from '../reading/source-text.ts';
import { cleanText } from './clean-text.ts';
import type { ReferenceDraft } from './draft.ts';
import { compileCode } from './numbering.ts';
import type { PlanProfile } from './plan-profile.ts';
import type { Body, ItemDraft } from './walked-document.ts';

type Rule = PlanProfile['references'][number];

/** References of items, and the bodies that hold none. */
export interface FoundReferences {
  readonly found: ReadonlyMap<ItemDraft, readonly ReferenceDraft[]>;
  readonly rest: readonly Body[];
}

/**
 * Lists of references to another classification: `【施策大項目】 2-1 確かな学力… 2-2 …`. A list goes on over the next paragraphs of the
 * same item as long as they begin with a code.
 */
export function findReferences(bodies: readonly Body[], rules: readonly Rule[]): FoundReferences {
  const found = new Map<ItemDraft, ReferenceDraft[]>();
  const rest: Body[] = [];
  let open = null as { readonly rule: Rule; readonly item: ItemDraft } | null;
  for (const body of bodies) {
    const { item } = body;
    const { text } = body.block;
    const begun: Rule | undefined = rules.find((rule) => text.text.startsWith(rule.after));
    const goesOn: boolean = open !== null && open.item === item && beginsWithCode(text, open.rule);
    const rule: Rule | undefined = begun ?? (goesOn ? open?.rule : undefined);
    open = item !== null && rule !== undefined ? { rule, item } : null;
    if (open === null) rest.push(body);
    else found.set(open.item, [...(found.get(open.item) ?? []), ...readReferences(text, open.rule, body.block.lines)]);
  }
  return { found, rest };
}

function beginsWithCode(text: SourceText, rule: Rule): boolean {
  return new RegExp(`^${compileCode(rule.code).source}\\s`, 'u').test(text.text);
}

function readReferences(text: SourceText, rule: Rule, lines: LineRange): readonly ReferenceDraft[] {
  const pattern = new RegExp(`(?<=^|[\\s】])${compileCode(rule.code).source}(?=\\s)`, 'gu');
  const matches = [...text.text.matchAll(pattern)];
  return matches.map((match, index) => {
    const end = match.index + match[0].length;
    const label = cleanText(sliceText(text, end, matches[index + 1]?.index));
    const code = sliceText(text, match.index, end);
    return {
      kind: rule.kind,
      code,
      label: label.text === '' ? null : label,
      lines: label.text === '' ? lines : linesOfText(code),
    };
  });
}
