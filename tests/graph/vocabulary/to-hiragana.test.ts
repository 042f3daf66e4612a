import { expect, it } from 'vitest';
import { toHiragana } from '#graph/vocabulary/to-hiragana.ts';

it('writes katakana as hiragana and keeps long marks, kanji and the length', () => {
  expect(toHiragana('イジュウとドローンの活用ヴ')).toBe('いじゅうとどろーんの活用ゔ');
  expect(toHiragana('ABC移住')).toBe('ABC移住');
});
