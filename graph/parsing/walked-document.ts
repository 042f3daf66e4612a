import type { LineRange } from '../model/line-range.ts';
import type { Block, BlockOf } from '../reading/block.ts';
import type { SourceText } from '../reading/source-text.ts';
import type {
  IndicatorDraft,
  LineageDraft,
  MeasureDraft,
  PassageDraft,
  PredecessorDraft,
  SectionDraft,
  UnplacedDraft,
} from './draft.ts';
import type { TableRule, UnitRule } from './plan-profile.ts';

/** A unit with a heading of its own; its text stands in the bodies that name it. */
export interface ItemDraft {
  readonly rule: UnitRule;
  readonly section: SectionDraft;
  readonly number: SourceText | null;
  readonly title: SourceText;
  /** Text that shares the line with the title; empty where there is none. */
  readonly rest: SourceText;
  readonly lines: LineRange;
}

/** A block that is no heading, with where it stands. */
export interface Body {
  readonly section: SectionDraft | null;
  readonly item: ItemDraft | null;
  readonly block: Block;
}

/** A declared table that needs the finished outline. */
export interface PendingTable {
  readonly rule: TableRule;
  readonly rows: readonly BlockOf<'table-row'>[];
}

/** What one pass over the blocks gives; everything in the order of the source. */
export interface WalkedDocument {
  readonly sections: readonly SectionDraft[];
  readonly items: readonly ItemDraft[];
  readonly bodies: readonly Body[];
  readonly pendingTables: readonly PendingTable[];
  readonly measures: readonly MeasureDraft[];
  readonly indicators: readonly IndicatorDraft[];
  readonly predecessors: readonly PredecessorDraft[];
  readonly lineage: readonly LineageDraft[];
  readonly passages: readonly PassageDraft[];
  readonly unplaced: readonly UnplacedDraft[];
}
