import type { NodeRecord } from './graph-node.ts';
import type { SectionId } from './ids.ts';
import type { ParsedPlan } from './parsed-plan.ts';
import type { Passage } from './passage.ts';
import type { UnitKind } from './unit.ts';

/** Characters of a passage that stand for the title it lacks. */
const STAND_IN_LENGTH = 30;

/** A findable unit's record, with its short label. */
export interface LabelledRecord {
  readonly label: string;
  readonly record: Extract<NodeRecord, { readonly kind: UnitKind }>;
}

/** Records of all findable units of a document: measures, themes, indicators, terms, policy items, passages, in this order. */
export function unitRecordsOfPlan(plan: ParsedPlan): readonly LabelledRecord[] {
  const titles = new Map<SectionId | null, string>(plan.sections.map(({ id, title }) => [id, title]));
  return [
    ...plan.measures.map((value) => ({ label: value.title, record: { kind: value.kind, value } })),
    ...plan.themes.map((value) => ({ label: value.title, record: { kind: 'theme', value } }) as const),
    ...plan.indicators.map((value) => ({ label: value.name, record: { kind: 'indicator', value } }) as const),
    ...plan.terms.map((value) => ({ label: value.word, record: { kind: 'term', value } }) as const),
    ...plan.policyItems.map((value) => ({ label: value.title, record: { kind: 'policy-item', value } }) as const),
    ...plan.passages.map(
      (value) => ({ label: passageLabel(value, titles), record: { kind: 'passage', value } }) as const,
    ),
  ];
}

/** A passage has no title: that of its section stands in, or the beginning of its text. */
function passageLabel(passage: Passage, titles: ReadonlyMap<SectionId | null, string>): string {
  return titles.get(passage.section) ?? Array.from(passage.text).slice(0, STAND_IN_LENGTH).join('');
}
