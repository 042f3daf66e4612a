import { describe, expect, it } from 'vitest';
import { joinWrapped } from '#graph/parsing/join-wrapped.ts';
import { blocksOf } from './support/lines.ts';

const join = (text: string) => joinWrapped(blocksOf(text)).map((block) => block.text.text);

describe('joinWrapped', () => {
  it('joins a sentence that goes on with hiragana or behind a comma', () => {
    expect(
      join('市民自らがまちづくりの主役として活躍するプレイヤー\nとなって活躍する機会と場を提供します。'),
    ).toHaveLength(1);
    expect(join('子育て支援に係る満足度、\n講座の参加者数')).toStrictEqual(['子育て支援に係る満足度、講座の参加者数']);
  });

  it('leaves headings, finished sentences and paragraphs behind a blank line apart', () => {
    expect(join('改訂の趣旨\n人口減少が深刻化しています。\nまた、若者が流出しています。')).toHaveLength(3);
    expect(
      join('市民自らがまちづくりの主役として活躍するプレイヤー\n\nとなって活躍する機会と場を提供します。'),
    ).toHaveLength(2);
  });

  it('joins hard-wrapped lines of equal length', () => {
    const line = '人口減少と少子高齢化が進む中で地域の活力を保つこと';
    expect(join([line, line, line, '重要です。'].join('\n'))).toStrictEqual([`${line}${line}${line}重要です。`]);
  });
});
