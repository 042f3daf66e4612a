import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#graph/reading/block.ts';
import { readHtml } from '#graph/reading/read-html.ts';
import { textOfLine } from '#graph/reading/source-text.ts';

function read(html: string): readonly Block[] {
  return readHtml(html.split('\n').map((line, index) => textOfLine(index + 1, line)));
}

describe('readHtml', () => {
  it('reads headings, paragraphs, lists and tables with their lines', () => {
    const blocks = read(
      [
        '<html><head><title>x</title><style>p{}</style></head><body>',
        '<h2 class="a">第2章 <b>子育て</b></h2>',
        '<p>一行目&amp;',
        '二行目<br>三行目</p>',
        '<ul><li>A<ul><li><p>B</p></li></ul></li></ul>',
        '<table><tr><th>施策名</th><th>担当</th></tr>',
        '<tr><td>保育の<br>充実</td><td></td></tr></table>',
        '<!-- <p>kein Text</p> --><script>let a = "<p>";</script>',
      ].join('\n'),
    );
    expect(
      blocks.map((block) => [
        block.kind,
        block.lines,
        block.kind === 'table-row' ? block.cells.map(({ text }) => text) : block.text.text,
      ]),
    ).toStrictEqual([
      ['heading', [2, 2], '第2章 子育て'],
      ['paragraph', [3, 4], '一行目& 二行目'],
      ['paragraph', [4, 4], '三行目'],
      ['bullet', [5, 5], 'A'],
      ['bullet', [5, 5], 'B'],
      ['table-row', [6, 6], ['施策名', '担当']],
      ['table-row', [7, 7], ['保育の 充実', '']],
    ]);
  });

  it('maps decoded character references to their whole place', () => {
    const [block] = read('<p>A&#12354;B</p>');
    expect(block?.text.text).toBe('AあB');
    expect(block?.text.runs[1]).toStrictEqual({ text: 'あ', line: 1, start: 4, end: 12, at: 1 });
  });

  it('never fails, whatever the markup', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '<p',
      'p>',
      '<!--',
      '-->',
      '<td>',
      '</tr>',
      '<table>',
      '市',
      '&amp;',
      '&#x;',
      '\n',
      '"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const block of read(pieces.join(''))) expect(block.text.text).not.toBe('');
      }),
    );
  });

  it.each(['<', '< ', '<a', '&amp', '<!--', '<td>'])('reads 100,000 times %j in linear time', (piece) => {
    const start = process.cpuUsage();
    read(`${piece.repeat(100_000)}>`);
    expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
  });
});
