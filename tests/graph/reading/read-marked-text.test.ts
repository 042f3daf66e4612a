import { describe, expect, it } from 'vitest';
import type { Block } from '#graph/reading/block.ts';
import { readMarkedText } from '#graph/reading/read-marked-text.ts';
import { textOfLine } from '#graph/reading/source-text.ts';

function read(text: string): readonly Block[] {
  return readMarkedText(text.split('\n').map((line, index) => textOfLine(index + 1, line)));
}

/** Kind, text and what else tells a block, in short. */
function short(block: Block): readonly (string | number)[] {
  if (block.kind === 'table-row') return [block.kind, ...block.cells.map((cell) => cell.text)];
  if (block.kind === 'bullet') return [block.kind, block.depth, block.text.text];
  if (block.kind === 'heading') return [block.kind, block.level, block.text.text];
  if (block.kind === 'footnote') return [block.kind, block.mark, block.text.text];
  return [block.kind, block.text.text];
}

describe('readMarkedText', () => {
  it.each([
    ['# 基本目標1', ['heading', 1, '基本目標1']],
    ['### 施策', ['heading', 3, '施策']],
    ['- ・ 若者の定着', ['bullet', 0, '若者の定着']],
    [' - · 観光客数', ['bullet', 1, '観光客数']],
    ['・改訂箇所', ['bullet', 0, '改訂箇所']],
    ['- → 把握する指標', ['bullet', 0, '→ 把握する指標']],
    ['>> 計画の見直し', ['paragraph', '計画の見直し']],
    ['○子育て支援', ['paragraph', '○子育て支援']],
    ['^(※3) 人口ビジョン…展望', ['footnote', '※3', '人口ビジョン…展望']],
    ['- (※5) 高付加価値化…増加', ['footnote', '※5', '高付加価値化…増加']],
    ['^{(※13) 6}次産業化…一貫', ['footnote', '※13', '6次産業化…一貫']],
    ['※デジタル', ['footnote', '※', 'デジタル']],
    ['| 施策名 | 担当 |', ['table-row', '施策名', '担当']],
    ['施策名\t\t担当', ['table-row', '施策名', '', '担当']],
    ['|---|---|', ['rule', '|---|---|']],
    ['-----\t--\t---', ['rule', '-----\t--\t---']],
    ['2-1', ['paragraph', '2-1']],
  ])('reads %j as %j', (line, block) => {
    expect(read(line).map(short)).toStrictEqual([block]);
  });

  it('takes a leading tab as a cell only below a row of a table', () => {
    expect(read('\t字下げ').map(short)).toStrictEqual([['paragraph', '字下げ']]);
    expect(read('a\tb\n\t続き').map(short)).toStrictEqual([
      ['table-row', 'a', 'b'],
      ['table-row', '', '続き'],
    ]);
  });

  it('keeps line numbers over blank lines', () => {
    expect(read('\n一\n\u3000\n二').map(({ lines }) => lines)).toStrictEqual([
      [2, 2],
      [4, 4],
    ]);
  });
});
