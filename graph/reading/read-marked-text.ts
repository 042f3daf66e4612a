import type { LineRange } from '../model/line-range.ts';
import type { Block } from './block.ts';
import { findFootnote } from './find-footnote.ts';
import { linesOfText, sliceText, splitText, trimText, type SourceText } from './source-text.ts';

const RULE = /^[-=_*─━―|:+\s]+$/;
const HEADING = /^(#{1,6})[ \t\u3000]+/;
const QUOTE = /^(?:>[> ]*)/;
/** A list mark: a dash, a dot or both; ○ ● ■ ◆ are left, plans use them for headings. */
const BULLET = /^(?:[-*+•–][ \t\u3000]+(?:[・·•][ \t\u3000]*)?|[・·•][ \t\u3000]*)/;

/**
 * Reads plain text and Markdown: one block for each line that is not blank. Columns are separated by tabs or by |.
 * Paragraphs that wrap over lines are joined later, when headings are known.
 */
export function readMarkedText(lines: readonly SourceText[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    blocks.push(readLine(line, blocks));
  }
  return blocks;
}

function readLine(line: SourceText, above: readonly Block[]): Block {
  const lines = linesOfText(line);
  const body = trimText(line);
  if (RULE.test(body.text) && /[-=_*─━―]{2}/.test(body.text)) return { kind: 'rule', text: body, lines };
  const table = tableAbove(above, lines);
  const cells = findCells(line, table !== null);
  if (cells !== null) return { kind: 'table-row', table: table ?? lines[0], cells, text: body, lines };
  const indentation = line.text.length - line.text.trimStart().length;
  return readProse(body, lines, indentation);
}

/** The table a line can go on: that of the row right above it, drawn lines between them left out. */
function tableAbove(above: readonly Block[], lines: LineRange): number | null {
  let line = lines[0];
  for (let index = above.length - 1; ; index--) {
    const block = above[index];
    if (block === undefined || block.lines[1] < line - 1) return null;
    if (block.kind === 'table-row') return block.table;
    if (block.kind !== 'rule') return null;
    line = block.lines[0];
  }
}

/** A leading tab alone is an indentation, unless the line continues a table. */
function findCells(line: SourceText, continuesTable: boolean): SourceText[] | null {
  const inner = trimText(line).text;
  if (inner.includes('\t') || (continuesTable && line.text.includes('\t'))) return splitText(line, /\t/g);
  if (inner.length > 1 && inner.startsWith('|') && inner.endsWith('|')) {
    return splitText(trimText(line), /\|/g).slice(1, -1);
  }
  return line.text.endsWith('\t') && continuesTable ? [trimText(line)] : null;
}

function readProse(body: SourceText, lines: LineRange, depth: number): Block {
  const heading = HEADING.exec(body.text);
  if (heading?.[1] !== undefined) {
    return { kind: 'heading', level: heading[1].length, text: sliceText(body, heading[0].length), lines };
  }
  const bullet = BULLET.exec(body.text);
  const text = sliceText(body, bullet?.[0].length ?? 0);
  const footnote = findFootnote(text);
  if (footnote !== null) return { kind: 'footnote', ...footnote, lines };
  if (bullet !== null && text.text !== '') return { kind: 'bullet', depth, text, lines };
  const quote = QUOTE.exec(body.text);
  const unquoted = sliceText(body, quote?.[0].length ?? 0);
  return { kind: 'paragraph', text: unquoted.text === '' ? body : unquoted, lines };
}
