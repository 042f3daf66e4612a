import type { Block } from './block.ts';
import { decodeReferences } from './decode-references.ts';
import { findFootnote } from './find-footnote.ts';
import { scanHtml } from './scan-html.ts';
import { joinTexts, linesOfText, sliceText, splitText, type SourceText } from './source-text.ts';

/** Elements inside a line; every other tag ends the block before it. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Reads HTML: headings, list items, table rows, paragraphs; everything else that holds text becomes paragraphs. */
export function readHtml(lines: readonly SourceText[]): readonly Block[] {
  const html = joinTexts(lines, '\n');
  const reading = new HtmlReading();
  for (const token of scanHtml(html.text)) {
    if (token.kind === 'text') reading.add(sliceText(html, token.from, token.to));
    else reading.pass(token.name, token.closes);
  }
  return reading.close();
}

/** Where the reading stands between two tags. */
class HtmlReading {
  readonly #blocks: Block[] = [];
  #parts: SourceText[] = [];
  #lines: SourceText[] = [];
  #row: SourceText[] | null = null;
  #table = 0;
  #heading = 0;
  #depth = 0;
  #isItem = false;

  add(text: SourceText): void {
    this.#parts.push(text);
  }

  pass(name: string, closes: boolean): void {
    if (INLINE.has(name)) return;
    if (this.#row !== null && !/^(?:td|th|tr|table|thead|tbody)$/.test(name)) {
      this.#breakLine();
      return;
    }
    if (name === 'td' || name === 'th') {
      this.#passCell(closes);
      return;
    }
    this.#flush();
    if (name === 'table' && !closes) this.#table += 1;
    if (name === 'tr' || name === 'table') this.#passRow(name === 'tr' && !closes);
    this.#passList(name, closes);
    this.#heading = closes ? 0 : Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);
  }

  close(): readonly Block[] {
    this.#flush();
    this.#passRow(false);
    return this.#blocks;
  }

  #passList(name: string, closes: boolean): void {
    if (name === 'li') this.#isItem = !closes;
    if (name !== 'ul' && name !== 'ol') return;
    this.#isItem = false;
    this.#depth = Math.max(0, this.#depth + (closes ? -1 : 1));
  }

  #passCell(closes: boolean): void {
    if (this.#row === null) this.#flush();
    else if (closes || this.#hasText()) this.#row.push(this.#take());
    this.#row ??= [];
  }

  #hasText(): boolean {
    return [...this.#lines, ...this.#parts].some((part) => part.text.trim() !== '');
  }

  #passRow(opens: boolean): void {
    const cells = this.#row ?? [];
    const text = joinTexts(cells, ' ');
    if (text.text !== '')
      this.#blocks.push({ kind: 'table-row', table: this.#table, cells, text, lines: linesOfText(text) });
    this.#row = opens ? [] : null;
  }

  /** A break inside a cell parts words (names of departments stand so). */
  #breakLine(): void {
    this.#lines.push(joinTexts(this.#parts));
    this.#parts = [];
  }

  #take(): SourceText {
    this.#breakLine();
    const text = joinTexts(splitText(decodeReferences(joinTexts(this.#lines, ' ')), /\s+/g), ' ');
    this.#lines = [];
    return text;
  }

  #flush(): void {
    const text = this.#take();
    if (text.text === '') return;
    if (this.#row !== null) this.#row.push(text);
    else this.#blocks.push(this.#toBlock(text));
  }

  #toBlock(text: SourceText): Block {
    const lines = linesOfText(text);
    if (this.#heading > 0) return { kind: 'heading', level: this.#heading, text, lines };
    const footnote = findFootnote(text);
    if (footnote !== null) return { kind: 'footnote', ...footnote, lines };
    if (this.#isItem) return { kind: 'bullet', depth: this.#depth, text, lines };
    return { kind: 'paragraph', text, lines };
  }
}
