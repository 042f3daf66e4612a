import type { LineageRow, LineageStep } from '../comparing/arrange-lineage.ts';
import type { LineageChange } from '../comparing/lineage-changes.ts';
import type { PlanDocument } from '../model/plan-document.ts';
import type { Unit } from '../model/unit.ts';

/** Which rows of a lineage to show. */
export interface LineageRequest {
  /** Only rows with this change; `null` = all. */
  readonly change: LineageChange | null;
  /** Only rows whose number or title, on either side, is or holds this; empty = all. */
  readonly text: string;
}

/** A link with the measure it leads to; `null` where it leads to none. */
export interface ShownStep extends LineageStep {
  readonly successor: Unit | null;
}

/** A row with the measures it leads to. */
export interface ShownLineage extends Omit<LineageRow, 'links'> {
  readonly steps: readonly ShownStep[];
}

/** What a document says became of the plan it replaces. */
export interface LineageTable {
  readonly document: PlanDocument;
  readonly rows: readonly ShownLineage[];
  /** Rows of the whole lineage, and those with each change; a row can have several. */
  readonly total: number;
  readonly counts: Readonly<Record<LineageChange, number>>;
}
