import type { LineRange } from '../model/line-range.ts';
import type { Block, BlockOf } from '../reading/block.ts';
import type { SourceText } from '../reading/source-text.ts';
import type {
  IndicatorDraft,
  LineageDraft,
  MeasureDraft,
  PassageDraft,
  PredecessorDraft,
  UnplacedDraft,
} from './draft.ts';
import { findUnitHead, isHeadingLike } from './find-heading.ts';
import { inferTable } from './infer-table.ts';
import { OutlineBuilder } from './outline-builder.ts';
import type { PlanProfile, TableRule } from './plan-profile.ts';
import { readIndicatorTable } from './read-indicator-table.ts';
import { readLineageTable } from './read-lineage-table.ts';
import { readMeasureTable } from './read-measure-table.ts';
import type { ReadingRules } from './reading-rules.ts';
import { tableHeaderReasons } from './table-header.ts';
import type { Body, ItemDraft, PendingTable, WalkedDocument } from './walked-document.ts';

/** What the walk needs beside the blocks. */
export interface WalkInput {
  readonly rules: ReadingRules;
  readonly profile: PlanProfile;
  /** The document's title and where it stands; it is no section. */
  readonly title: { readonly text: SourceText; readonly lines: LineRange };
}

/** Lines of this level hang below everything: the stand-in section of a document without headings. */
const STAND_IN_LEVEL = 90;

/** Walks once through the blocks and sorts them into sections, items, tables and bodies. */
export function walkDocument(blocks: readonly Block[], input: WalkInput): WalkedDocument {
  const walk = new DocumentWalk(blocks, input);
  return walk.run();
}

class DocumentWalk {
  readonly #blocks: readonly Block[];
  readonly #input: WalkInput;
  readonly #outline: OutlineBuilder;
  readonly #items: ItemDraft[] = [];
  readonly #bodies: Body[] = [];
  readonly #pending: PendingTable[] = [];
  readonly #measures: MeasureDraft[] = [];
  readonly #indicators: IndicatorDraft[] = [];
  readonly #predecessors: PredecessorDraft[] = [];
  readonly #lineage: LineageDraft[] = [];
  readonly #passages: PassageDraft[] = [];
  readonly #unplaced: UnplacedDraft[] = [];
  #item: ItemDraft | null = null;
  #at = 0;

  constructor(blocks: readonly Block[], input: WalkInput) {
    this.#blocks = blocks;
    this.#input = input;
    const { text, lines } = input.title;
    this.#outline = new OutlineBuilder({ level: STAND_IN_LEVEL, levelLabel: '文書', number: null, title: text, lines });
  }

  run(): WalkedDocument {
    for (let block = this.#blocks[this.#at]; block !== undefined; block = this.#blocks[this.#at]) {
      this.#applyReturns(block);
      this.#at += this.#pass(block);
    }
    return {
      sections: this.#outline.sections,
      items: this.#items,
      bodies: this.#bodies,
      pendingTables: this.#pending,
      measures: this.#measures,
      indicators: this.#indicators,
      predecessors: this.#predecessors,
      lineage: this.#lineage,
      passages: this.#passages,
      unplaced: this.#unplaced,
    };
  }

  /** Reads at one block; gives how many blocks were used up. */
  #pass(block: Block): number {
    if (block.kind === 'rule') {
      this.#unplaced.push({ lines: block.lines, reason: '表の罫線' });
      return 1;
    }
    if (block.kind === 'table-row') return this.#passTable(block);
    if (this.#isTitle(block)) return this.#passBody(block, null);
    return this.#passUnitHead(block) || this.#passHeading(block) || this.#passBody(block, this.#item);
  }

  #isTitle(block: Block): boolean {
    const { lines } = this.#input.title;
    return block.lines[0] >= lines[0] && block.lines[1] <= lines[1];
  }

  #applyReturns(block: Block): void {
    for (const { line, level } of this.#input.profile.returns) {
      const before = this.#blocks[this.#at - 1];
      if (block.lines[0] < line || (before !== undefined && before.lines[0] >= line)) continue;
      this.#outline.close(level + 1);
      this.#item = null;
    }
  }

  #passUnitHead(block: Block): number {
    const head = findUnitHead(block, this.#outline.current, this.#input.rules.units);
    if (head === null) return 0;
    const { rule, number, title, rest } = head;
    this.#item = { rule, section: this.#outline.currentOrStandIn(), number, title, rest, lines: block.lines };
    this.#items.push(this.#item);
    this.#outline.extend(block.lines);
    return 1;
  }

  #passHeading(block: Block): number {
    const found = this.#input.rules.findHeading(block, this.#blocks[this.#at + 1]);
    if (found === null) return 0;
    const next = found.titleFollows ? this.#blocks[this.#at + 1] : undefined;
    const titleBlock = next !== undefined && isHeadingLike(next.text.text) ? next : undefined;
    const title = titleBlock?.text ?? (found.title.text === '' ? (found.number ?? found.title) : found.title);
    const lines: LineRange = [block.lines[0], (titleBlock ?? block).lines[1]];
    this.#item = null;
    if (this.#isRepeated(title, found.rule.level)) this.#repeatHeading(lines);
    else
      this.#outline.open({ level: found.rule.level, levelLabel: found.rule.label, number: found.number, title, lines });
    return titleBlock === undefined ? 1 : 2;
  }

  /** The same heading twice with nothing between is one heading, printed twice. */
  #isRepeated(title: SourceText, level: number): boolean {
    const current = this.#outline.current;
    const last = this.#bodies.at(-1)?.block.lines[1] ?? 0;
    return current?.level === level && current.title.text === title.text && current.headingLines[1] > last;
  }

  #repeatHeading(lines: LineRange): void {
    const current = this.#outline.current;
    if (current === null) return;
    current.headingLines = [current.headingLines[0], lines[1]];
    this.#outline.extend(lines);
  }

  #passBody(block: Block, item: ItemDraft | null): number {
    this.#bodies.push({ section: this.#outline.current, item, block });
    this.#outline.extend(block.lines);
    return 1;
  }

  #passTable(first: BlockOf<'table-row'>): number {
    const declared = this.#input.profile.tables.find(
      ({ lines }) => first.lines[0] >= lines[0] && first.lines[0] <= lines[1],
    );
    const table = this.#takeTable(first, declared);
    const rows = table.filter((block) => block.kind === 'table-row');
    const rule = declared ?? inferTable(rows);
    if (rule === null) {
      for (const row of rows) this.#passBody(row, this.#item);
    } else {
      this.#item = null;
      this.#unplaced.push(...tableHeaderReasons(rule, rows));
      const header = 'header' in rule ? rule.header : [];
      this.#readTable(
        rule,
        rows.filter((row) => !header.includes(row.lines[0])),
      );
    }
    for (const block of table) if (block.kind === 'rule') this.#pass(block);
    return table.length;
  }

  /** Rows and the rules drawn between them. A declared table ends where the profile says. */
  #takeTable(first: BlockOf<'table-row'>, declared: TableRule | undefined): readonly Block[] {
    const table: Block[] = [];
    for (let index = this.#at; ; index++) {
      const block = this.#blocks[index];
      if (block === undefined || (block.kind !== 'table-row' && block.kind !== 'rule')) return table;
      const ends = block.kind === 'table-row' && block.table !== first.table;
      if (declared === undefined ? ends : block.lines[1] > declared.lines[1]) return table;
      table.push(block);
    }
  }

  #readTable(rule: TableRule, rows: readonly BlockOf<'table-row'>[]): void {
    if (rule.read === 'measures') {
      this.#measures.push(...readMeasureTable(rows, rule, this.#outline));
    } else if (rule.read === 'indicators') {
      this.#indicators.push(...readIndicatorTable(rows, rule, this.#outline.currentOrStandIn()));
    } else if (rule.read === 'lineage') {
      const table = readLineageTable({ rows, all: this.#blocks, rule }, this.#outline);
      this.#measures.push(...table.measures);
      this.#predecessors.push(...table.predecessors);
      this.#lineage.push(...table.lineage);
      this.#passages.push(...table.passages);
    } else {
      this.#pending.push({ rule, rows });
      for (const row of rows) this.#outline.extend(row.lines);
    }
  }
}
