import type { DocumentId, SectionId, UnitId } from './ids.ts';
import type { LineRange } from './line-range.ts';
import type { TitleOrigin } from './measure.ts';

/** Kinds of unit that search returns, in the order in which they are listed to readers. */
export const UNIT_KINDS = [
  'measure',
  'project',
  'focus',
  'theme',
  'indicator',
  'term',
  'policy-item',
  'passage',
] as const;

/** One of {@link UNIT_KINDS}. */
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Kinds that say what a municipality does: its measures, and the themes that stand in for them. */
export const PROMISING_KINDS = ['measure', 'project', 'focus', 'theme'] as const satisfies readonly UnitKind[];

/** What every findable unit has in common, whatever its kind. */
export interface Unit {
  readonly id: UnitId;
  readonly kind: UnitKind;
  readonly document: DocumentId;
  readonly section: SectionId | null;
  readonly number: string | null;
  /** A passage has no title of its own: the title of its section stands in. */
  readonly title: string;
  readonly titleOrigin: TitleOrigin;
  readonly text: string;
  readonly lines: LineRange;
}
