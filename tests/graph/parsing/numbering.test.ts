import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { compileNumbering } from '#graph/parsing/numbering.ts';
import { cut } from './support/lines.ts';

function find(template: string, text: string): readonly (string | null)[] | null {
  const found = compileNumbering(template).find(cut(text));
  return found === null ? null : [found.number?.text ?? null, found.title.text];
}

describe('compileNumbering', () => {
  it.each([
    ['N *', '4 目標達成に係る主要事業(例)', ['4', '目標達成に係る主要事業(例)']],
    ['N *', '2050年度までに', null],
    ['(N) *', '（２） 重点とする取組', ['（２）', '重点とする取組']],
    ['(N)*', '(1)政策連携プランについて', ['(1)', '政策連携プランについて']],
    ['①*', '⑤誰もが輝くプラン', ['⑤', '誰もが輝くプラン']],
    ['①-N *', '⑤-10 ○日常の移動', ['⑤-10', '○日常の移動']],
    ['○*', '○快適な生活環境の整備', [null, '快適な生活環境の整備']],
    ['■視点N:*', '■視点2：飛躍的強化', ['視点2', '飛躍的強化']],
    ['【*】', '【改訂について】', [null, '改訂について']],
    ['基本目標N', '基本目標1', ['基本目標1', '']],
    ['基本目標N', '基本目標1 しごと', null],
    ['第N章*', '第3章　子育て', ['第3章', '子育て']],
    ['第一章*', '第十二章 産業', ['第十二章', '産業']],
    ['N-N *', '2-1 確かな学力', ['2-1', '確かな学力']],
  ])('reads %j in %j as %j', (template, text, found) => {
    expect(find(template, text)).toStrictEqual(found);
  });

  it('takes characters of regular expressions as they are', () => {
    expect(find('[N]+*', '[1]+計画')).toStrictEqual(['[1]+', '計画']);
    expect(find('a?*', 'b計画')).toBeNull();
  });

  it.each(['', '  ', '*N*'])('refuses %j', (template) => {
    expect(() => compileNumbering(template)).toThrow(InvalidInputError);
  });
});
