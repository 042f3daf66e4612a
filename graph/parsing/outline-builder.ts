import type { LineRange } from '../model/line-range.ts';
import type { SourceText } from '../reading/source-text.ts';
import type { SectionDraft } from './draft.ts';

/** A section about to be opened. */
export interface SectionHead {
  readonly level: number;
  readonly number: SourceText | null;
  readonly title: SourceText;
  readonly levelLabel: string;
  readonly lines: LineRange;
}

/**
 * The outline as far as the document has been walked through: all sections in order, and those open now. A new section ends
 * the open ones of its own and deeper levels; every line read extends the sections that are open.
 */
export class OutlineBuilder {
  readonly sections: SectionDraft[] = [];
  readonly #standIn: SectionHead;
  #open: SectionDraft[] = [];

  /** `standIn` becomes a section only where a unit stands above the first heading. */
  constructor(standIn: SectionHead) {
    this.#standIn = standIn;
  }

  /** Innermost open section; `null` before the first heading. */
  get current(): SectionDraft | null {
    return this.#open.at(-1) ?? null;
  }

  /** Innermost open section, for units: they need one, so the stand-in is opened where no heading stands above. */
  currentOrStandIn(): SectionDraft {
    return this.current ?? this.open(this.#standIn);
  }

  /** Opens a section below the innermost open one of a lesser level. */
  open(head: SectionHead): SectionDraft {
    this.close(head.level);
    const { lines, ...rest } = head;
    const section: SectionDraft = { ...rest, parent: this.current, headingLines: lines, lines, notes: [] };
    this.#open.push(section);
    this.sections.push(section);
    this.extend(lines);
    return section;
  }

  /** Ends the open sections of this level and of deeper ones. */
  close(level: number): void {
    this.#open = this.#open.filter((section) => section.level < level);
  }

  /** Counts lines to all open sections. */
  extend(lines: LineRange): void {
    for (const section of this.#open) {
      section.lines = [Math.min(section.lines[0], lines[0]), Math.max(section.lines[1], lines[1])];
    }
  }
}
