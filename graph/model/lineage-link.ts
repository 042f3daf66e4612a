import type { DocumentId, UnitId } from './ids.ts';
import type { LineRange } from './line-range.ts';

/** Item of the plan being replaced. */
export interface Predecessor {
  readonly id: UnitId;
  readonly document: DocumentId;
  readonly number: string | null;
  readonly title: string;
  readonly text: string;
  readonly lines: LineRange;
}

/** What a document says became of an item; an empty note is read as 継続. */
export const LINEAGE_TYPES = [
  '継続',
  '統合',
  '分割',
  '集約',
  '移動',
  '事業の変更・追加',
  '新規追加',
  '後半追加',
  '削除',
] as const;

/** One of {@link LINEAGE_TYPES}. */
export type LineageType = (typeof LINEAGE_TYPES)[number];

/** From an item of the present plan (`null`: new) to a measure of the next (`null`: dropped). */
export interface LineageLink {
  readonly document: DocumentId;
  readonly from: UnitId | null;
  readonly to: UnitId | null;
  /** A {@link LineageType}, or two of them joined with ・ where the note names both. */
  readonly type: string;
  /** The note as printed; empty where the document notes nothing. */
  readonly note: string;
  readonly lines: LineRange;
}
