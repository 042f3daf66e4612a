import type { LineRange } from '../model/line-range.ts';
import type { SourceText } from './source-text.ts';

/**
 * Smallest part of a document as its format shows it, before anything is known of plans. Blank lines are no blocks:
 * a gap shows in the line numbers. Marks of lists and headings are cut off `text`.
 */
export type Block =
  /** A heading the format itself marks (`#`, `<h2>`); `level` 1–6. */
  | { readonly kind: 'heading'; readonly level: number; readonly text: SourceText; readonly lines: LineRange }
  /** `depth` is the indentation in columns (plain text) or the nesting of lists (HTML). */
  | { readonly kind: 'bullet'; readonly depth: number; readonly text: SourceText; readonly lines: LineRange }
  /** `mark` as printed without brackets: ※8, or ※ alone. */
  | { readonly kind: 'footnote'; readonly mark: string; readonly text: SourceText; readonly lines: LineRange }
  | {
      readonly kind: 'table-row';
      /** Tells tables apart: rows of one table share it (plain text: the line of the first row). */
      readonly table: number;
      readonly cells: readonly SourceText[];
      readonly text: SourceText;
      readonly lines: LineRange;
    }
  /** A line that only draws: `----`, `|---|---|`. */
  | { readonly kind: 'rule'; readonly text: SourceText; readonly lines: LineRange }
  | { readonly kind: 'paragraph'; readonly text: SourceText; readonly lines: LineRange };

/** One kind of {@link Block}. */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;
